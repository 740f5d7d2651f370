import { useState } from 'react'
import styles from './FindDialog.module.css'
import { isSlashOn, turnSlash } from './useFindKeys.ts'

const HINTS = [
  ['Arrows', 'move'],
  ['Page Down', 'next group'],
  ['Enter', 'open'],
  ['Ctrl Enter', 'in a new tab'],
  ['Esc', 'close'],
] as const

/** What the keys do; not on phones. */
export function FindFoot() {
  const [isOn, setOn] = useState(isSlashOn)
  return (
    <div className={styles.foot}>
      {HINTS.map(([key, what]) => (
        <span key={key}>
          <kbd>{key}</kbd> {what}
        </span>
      ))}
      <label>
        <input
          type="checkbox"
          checked={isOn}
          onChange={({ target }) => {
            turnSlash(target.checked)
            setOn(target.checked)
          }}
        />
        <span>
          <kbd>/</kbd> opens this
        </span>
      </label>
    </div>
  )
}
