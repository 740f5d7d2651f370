import { useEffect, useRef, type RefObject } from 'react'
import type { IsoDate } from '#domain/edtf.ts'
import { zoomed, type DayRange } from '#domain/timeWindow.ts'

type Zoom = {
  readonly window: DayRange
  readonly bounds: DayRange
  /** The day at a distance from the left edge of the plot, in pixels. */
  readonly dayAt: (x: number) => IsoDate
  readonly onRange: ((range: DayRange, isPassing: boolean) => void) | undefined
}

/**
 * Wheel with Ctrl (which is also what a trackpad's pinch sends) and pinch with two fingers. A plain wheel scrolls
 * the page, as it does everywhere.
 */
export function useZoomGestures(
  plot: RefObject<HTMLElement | null>,
  { window, bounds, dayAt, onRange }: Zoom,
): void {
  const pinch = useRef<{ readonly apart: number; readonly window: DayRange } | null>(null)
  useEffect(() => {
    const element = plot.current
    if (!element || !onRange) return undefined
    const left = () => element.getBoundingClientRect().left
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      const factor = Math.exp(Math.min(Math.max(event.deltaY, -60), 60) / 200)
      onRange(zoomed(window, factor, bounds, dayAt(event.clientX - left())), true)
    }
    const touch = (event: TouchEvent) => {
      const fingers = [...event.touches]
      const [a, b] = fingers
      if (!a || !b || fingers.length !== 2) {
        pinch.current = null
        return
      }
      event.preventDefault()
      const apart = Math.max(Math.abs(a.clientX - b.clientX), 24)
      pinch.current ??= { apart, window }
      const middle = dayAt((a.clientX + b.clientX) / 2 - left())
      onRange(zoomed(pinch.current.window, pinch.current.apart / apart, bounds, middle), true)
    }
    element.addEventListener('wheel', wheel, { passive: false })
    element.addEventListener('touchmove', touch, { passive: false })
    element.addEventListener('touchend', touch)
    return () => {
      element.removeEventListener('wheel', wheel)
      element.removeEventListener('touchmove', touch)
      element.removeEventListener('touchend', touch)
    }
  }, [plot, window, bounds, dayAt, onRange])
}
