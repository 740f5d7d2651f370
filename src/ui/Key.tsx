import type { ReactElement } from 'react'
import styles from './Key.module.css'

/** One entry of a key: a mark drawn as bare SVG in a box of 26 × 14, and its word. Pictures draw the same entries. */
export type KeyEntry = { readonly label: string; readonly mark: ReactElement }

export const KEY_BOX = { width: 26, height: 14 }

export function Key({ entries }: { readonly entries: readonly KeyEntry[] }) {
  return (
    <ul className={styles.key}>
      {entries.map(({ label, mark }) => (
        <li key={label}>
          <svg {...KEY_BOX} viewBox={`0 0 ${KEY_BOX.width} ${KEY_BOX.height}`} aria-hidden="true">
            {mark}
          </svg>
          {label}
        </li>
      ))}
    </ul>
  )
}
