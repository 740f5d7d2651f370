import { useState } from 'react'

/**
 * How far an element lies from the top of the page, in pixels, and the ref that measures it: again whenever the
 * page changes its height, since then something above may have grown.
 */
export function useTop(): readonly [(element: HTMLElement | null) => () => void, number] {
  const [top, setTop] = useState(0)
  // Made once: a ref that is a new function on each render would be taken off and put on again each time.
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
