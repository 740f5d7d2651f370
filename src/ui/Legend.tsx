import type { ReactElement } from 'react'
import styles from './Legend.module.css'

/** A mark, drawn as SVG, and its word. */
export type LegendEntry = {
  readonly label: string
  /** Drawn in a box of 26 × 14, or of `width` × 14. */
  readonly mark: ReactElement
  readonly width?: number
}

export const LEGEND_BOX = { width: 26, height: 14 }

export function Legend({ entries }: { readonly entries: readonly LegendEntry[] }) {
  return (
    <ul className={styles.legend}>
      {entries.map(({ label, mark, width = LEGEND_BOX.width }) => (
        <li key={label}>
          <svg
            width={width}
            height={LEGEND_BOX.height}
            viewBox={`0 0 ${width} ${LEGEND_BOX.height}`}
            aria-hidden="true"
            focusable="false"
          >
            {mark}
          </svg>
          {label}
        </li>
      ))}
    </ul>
  )
}
