import { useEffect, useRef } from 'react'
import { useLocation } from 'wouter'

/**
 * A new page starts at its top, and is announced: focus moves to the content, as a document load would.
 * A change of filters keeps its place, and so does Back, which the browser restores itself.
 */
export function usePageFocus(): void {
  const [path] = useLocation()
  const before = useRef(path)
  useEffect(() => {
    if (before.current === path) return
    before.current = path
    window.scrollTo(0, 0)
    document.querySelector<HTMLElement>('#content')?.focus({ preventScroll: true })
  }, [path])
}
