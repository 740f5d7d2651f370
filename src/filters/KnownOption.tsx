import styles from './CheckList.module.css'
import type { ChangeShared } from '#url/useAddress.ts'

type KnownOptionProps = { readonly known: boolean; readonly change: ChangeShared }

/** Whether later evidence is left out, instead of being set apart as hindsight. */
export function KnownOption({ known, change }: KnownOptionProps) {
  return (
    <label className={styles.option}>
      <input type="checkbox" checked={known} onChange={() => change({ known: !known })} />
      Only what was published by that day
    </label>
  )
}
