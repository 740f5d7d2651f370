import { useState } from 'react'

/**
 * Whether an element's content is larger than the element, and the ref that watches it.
 * True until it has been measured, so that content is never out of reach of a keyboard.
 */
export function useOverflow(): readonly [(element: HTMLElement | null) => () => void, boolean] {
  const [overflows, setOverflows] = useState(true)
  // Made once: a ref that is a new function on each render would be taken off and put on again each time.
  const [ref] = useState(() => (element: HTMLElement | null) => {
    if (!element || typeof ResizeObserver === 'undefined') return () => {}
    const measure = () =>
      setOverflows(
        element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight,
      )
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    if (element.firstElementChild) observer.observe(element.firstElementChild)
    return () => observer.disconnect()
  })
  return [ref, overflows]
}
