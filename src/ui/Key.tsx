import type { ReactElement } from 'react'
import styles from './Key.module.css'

/** One entry of a key: a mark drawn as bare SVG, and its word. Pictures draw the same entries. */
export type KeyEntry = {
  readonly label: string
  /** Drawn in a box of 26 × 14, or of `width` × 14. */
  readonly mark: ReactElement
  readonly width?: number
}

export const KEY_BOX = { width: 26, height: 14 }

export function Key({ entries }: { readonly entries: readonly KeyEntry[] }) {
  return (
    <ul className={styles.key}>
      {entries.map(({ label, mark, width = KEY_BOX.width }) => (
        <li key={label}>
          <svg
            width={width}
            height={KEY_BOX.height}
            viewBox={`0 0 ${width} ${KEY_BOX.height}`}
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
