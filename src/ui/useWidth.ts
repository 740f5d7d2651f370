import { useState } from 'react'

/**
 * The width of an element's content box in whole CSS pixels, and the ref that measures it.
 * 0 until it has been measured, which never happens where there is no layout.
 */
export function useWidth(): readonly [(element: HTMLElement | null) => () => void, number] {
  const [width, setWidth] = useState(0)
  // Made once: a ref that is a new function on each render would be taken off and put on again each time.
  const [ref] = useState(() => (element: HTMLElement | null) => {
    if (!element || typeof ResizeObserver === 'undefined') return () => {}
    const measure = () => setWidth(Math.floor(element.clientWidth))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  })
  return [ref, width]
}
