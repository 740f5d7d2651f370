import { useEffect, useEffectEvent, useRef, type RefObject } from 'react'
import type { IsoDate } from '#domain/days/edtf.ts'
import { zoomed, type DayRange } from '#domain/record/timeWindow.ts'

type Zoom = {
  readonly window: DayRange
  readonly bounds: DayRange
  /** `x` in pixels from the left edge of the plot. */
  readonly dayAt: (x: number) => IsoDate
  readonly onRange: ((range: DayRange, isPassing: boolean) => void) | undefined
}

/** Wheel with Ctrl (which a trackpad's pinch sends too) and pinch with two fingers. A plain wheel scrolls the page. */
export function useZoomGestures(
  plot: RefObject<HTMLElement | null>,
  { window, bounds, dayAt, onRange }: Zoom,
): void {
  const pinch = useRef<{ readonly apart: number; readonly window: DayRange } | null>(null)
  const turn = useEffectEvent((by: number, x: number) =>
    onRange?.(zoomed(window, Math.exp(by / 200), bounds, dayAt(x)), true),
  )
  const pinched = useEffectEvent((apart: number, x: number) => {
    const began = pinch.current ?? { apart, window }
    pinch.current = began
    onRange?.(zoomed(began.window, began.apart / apart, bounds, dayAt(x)), true)
  })
  const isHeard = onRange !== undefined
  useEffect(() => {
    const element = plot.current
    if (!element || !isHeard) return undefined
    const left = () => element.getBoundingClientRect().left
    // At most one change a frame.
    let frame = 0
    const soon = (answer: () => void) => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(answer)
    }
    let turned = 0
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      turned += Math.min(Math.max(event.deltaY, -60), 60)
      const x = event.clientX - left()
      soon(() => {
        const by = turned
        turned = 0
        turn(by, x)
      })
    }
    const touch = (event: TouchEvent) => {
      const fingers = [...event.touches]
      const [a, b] = fingers
      if (!a || !b || fingers.length !== 2) {
        cancelAnimationFrame(frame)
        pinch.current = null
        return
      }
      event.preventDefault()
      const apart = Math.max(Math.abs(a.clientX - b.clientX), 24)
      const middle = (a.clientX + b.clientX) / 2 - left()
      soon(() => pinched(apart, middle))
    }
    element.addEventListener('wheel', wheel, { passive: false })
    element.addEventListener('touchmove', touch, { passive: false })
    element.addEventListener('touchend', touch)
    return () => {
      cancelAnimationFrame(frame)
      element.removeEventListener('wheel', wheel)
      element.removeEventListener('touchmove', touch)
      element.removeEventListener('touchend', touch)
    }
  }, [plot, isHeard])
}
