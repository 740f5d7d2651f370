import type { ReactNode } from 'react'
import styles from './Tooltip.module.css'

type TooltipProps = {
  /** The mark it speaks of, in pixels from the corner of the nearest positioned box. */
  readonly x: number
  readonly y: number
  /** Width of that box. */
  readonly within: number
  readonly children: ReactNode
}

/** Shown above a mark where there is room for it, in pixels. */
const ROOM_ABOVE = 110

/**
 * What is under the pointer, 8 px from its mark and never over it. Nothing may stand only here: the same words are
 * read out and stand in the table, so assistive technology passes it by.
 */
export function Tooltip({ x, y, within, children }: TooltipProps) {
  // As far along itself as its mark is along the box, so that no tooltip hangs over an edge, however wide it is.
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

/** 8 px from the rim of a mark of 12 px. */
const CLEAR = '14px'
