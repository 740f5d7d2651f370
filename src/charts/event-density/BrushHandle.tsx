import type { PointerEvent } from 'react'
import styles from './EventDensityPlot.module.css'

type BrushHandleProps = {
  readonly label: string
  /** Middle of the handle from the left edge of the track, in pixels. */
  readonly x: number
  /** Index of the month, from 0. */
  readonly value: number
  readonly max: number
  readonly words: string
  readonly onPointerDown: (event: PointerEvent) => void
  readonly onMove: (to: number) => void
}

/** A slider: 10 × 24 px to see, 44 px to touch. */
export function BrushHandle({
  label,
  x,
  value,
  max,
  words,
  onPointerDown,
  onMove,
}: BrushHandleProps) {
  return (
    <div
      className={styles.handle}
      style={{ insetInlineStart: x }}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={value}
      aria-valuetext={words}
      onPointerDown={onPointerDown}
      onKeyDown={(event) => {
        const to = MOVES[event.key]?.(value, max)
        if (to === undefined) return
        event.preventDefault()
        onMove(to)
      }}
    >
      <span className={styles.grip} />
    </div>
  )
}

const MOVES: Readonly<Record<string, (value: number, max: number) => number>> = {
  ArrowLeft: (value) => value - 1,
  ArrowDown: (value) => value - 1,
  ArrowRight: (value) => value + 1,
  ArrowUp: (value) => value + 1,
  PageDown: (value) => value - 12,
  PageUp: (value) => value + 12,
  Home: () => 0,
  End: (_, max) => max,
}
