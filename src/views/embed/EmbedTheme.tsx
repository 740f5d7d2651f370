import { useEffect } from 'react'

/** Sets `theme=light|dark|auto` on the root element. */
export function EmbedTheme({ theme }: { readonly theme: 'auto' | 'light' | 'dark' }) {
  useEffect(() => {
    if (theme === 'auto') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
  }, [theme])
  return null
}
