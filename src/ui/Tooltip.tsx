import type { ReactNode } from 'react'
import styles from './Tooltip.module.css'

type TooltipProps = {
  /** Middle of the mark, in pixels from the nearest positioned box. */
  readonly x: number
  readonly y: number
  /** Width of that box. */
  readonly within: number
  readonly children: ReactNode
}

/** Least space above a mark, in pixels; else it is shown below. */
const ROOM_ABOVE = 110

/** Never over the mark. Its words are also read out and in the table, so it is hidden from assistive technology. */
export function Tooltip({ x, y, within, children }: TooltipProps) {
  // Shifted by as much as `x` is along the box, so that it never overflows.
  const along = within > 0 ? Math.min(Math.max(x / within, 0), 1) * 100 : 0
  const isBelow = y < ROOM_ABOVE
  return (
    <div
      className={styles.tooltip}
      style={{
        left: x,
        top: y,
        maxInlineSize: Math.min(260, within),
        transform: `translate(${-along}%, ${isBelow ? CLEAR : `calc(-100% - ${CLEAR})`})`,
      }}
      aria-hidden="true"
    >
      {children}
    </div>
  )
}

/** 8 px from the edge of a mark of 12 px. */
const CLEAR = '14px'
