import { useState } from 'react'

/** Whether an element has been scrolled out at the top, and the ref that watches it. False until it is watched. */
export function usePassed(): readonly [(element: HTMLElement | null) => () => void, boolean] {
  const [isPassed, setPassed] = useState(false)
  // Kept in state: a new ref callback each render would detach and attach.
  const [ref] = useState(() => (element: HTMLElement | null) => {
    if (!element || typeof IntersectionObserver === 'undefined') return () => {}
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry) setPassed(!entry.isIntersecting && entry.boundingClientRect.bottom < HEAD_PX)
      },
      { rootMargin: `-${HEAD_PX}px 0px 0px` },
    )
    observer.observe(element)
    return () => observer.disconnect()
  })
  return [ref, isPassed]
}

/** Height of what then stands at the top of the window, in pixels. */
const HEAD_PX = 56
