import { useState } from 'react'
import { flushSync } from 'react-dom'

/** Least and most width on paper in CSS pixels, set by the print style sheet or around a figure. */
const PAPER = ['--paper-least', '--paper-width'] as const

/**
 * The width of an element's content box in whole CSS pixels, and the ref that measures it.
 * 0 until it has been measured, which never happens where there is no layout.
 *
 * A page is printed before anything drawn anew could settle. So what is printed is drawn for the paper just before,
 * and measured again only after.
 */
export function useWidth(): readonly [(element: HTMLElement | null) => () => void, number] {
  const [width, setWidth] = useState(0)
  // Kept in state: a new ref callback each render would detach and attach.
  const [ref] = useState(() => (element: HTMLElement | null) => {
    if (!element || typeof ResizeObserver === 'undefined') return () => {}
    let isPrinting = false
    const measure = () => {
      if (!isPrinting) setWidth(Math.floor(element.clientWidth))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    const toPaper = () => {
      isPrinting = true
      const style = getComputedStyle(element)
      const [least = 0, most = 0] = PAPER.map((name) => Number(style.getPropertyValue(name)))
      if (most > 0) flushSync(() => setWidth((wide) => Math.max(least, Math.min(wide, most))))
    }
    const toScreen = () => {
      isPrinting = false
      measure()
    }
    window.addEventListener('beforeprint', toPaper)
    window.addEventListener('afterprint', toScreen)
    return () => {
      observer.disconnect()
      window.removeEventListener('beforeprint', toPaper)
      window.removeEventListener('afterprint', toScreen)
    }
  })
  return [ref, width]
}
