import { useEffect } from 'react'
import { embedParams } from '#url/embed.ts'

/** `theme=light|dark|auto` of an embed, set where the tokens look for it. */
export function EmbedTheme({ search }: { readonly search: string }) {
  const text = new URLSearchParams(search).get('theme')
  const theme = (text && embedParams.theme.parse(text).value) ?? 'auto'
  useEffect(() => {
    if (theme === 'auto') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
  }, [theme])
  return null
}
