import { useEffect } from 'react'

/** `theme=light|dark|auto` of an embed, set where the tokens look for it. */
export function EmbedTheme({ theme }: { readonly theme: 'auto' | 'light' | 'dark' }) {
  useEffect(() => {
    if (theme === 'auto') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
  }, [theme])
  return null
}
