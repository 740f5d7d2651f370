import { useState } from 'react'

/**
 * Distance of an element from the top of the page, in pixels, and the ref that measures it, again whenever the page
 * changes its height.
 */
export function useTop(): readonly [(element: HTMLElement | null) => () => void, number] {
  const [top, setTop] = useState(0)
  // Kept in state: a new ref callback each render would detach and attach.
  const [ref] = useState(() => (element: HTMLElement | null) => {
    if (!element || typeof ResizeObserver === 'undefined') return () => {}
    const measure = () => setTop(element.getBoundingClientRect().top + window.scrollY)
    const observer = new ResizeObserver(measure)
    observer.observe(document.body)
    measure()
    return () => observer.disconnect()
  })
  return [ref, top]
}
