import { useId } from 'react'
import styles from './Switch.module.css'

type SwitchProps = {
  readonly label: string
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
  /** At the right: a number, or why it cannot be turned. */
  readonly note?: string
  /** Stays as it is, and can still be reached and read. */
  readonly isFixed?: boolean
}

/** One thing that is there or not, at once. */
export function Switch({ label, isOn, onChange, note = '', isFixed = false }: SwitchProps) {
  const id = useId()
  return (
    <button
      type="button"
      role="switch"
      className={styles.switch}
      aria-checked={isOn}
      aria-disabled={isFixed || undefined}
      aria-labelledby={`${id}label`}
      aria-describedby={note === '' ? undefined : `${id}note`}
      onClick={() => {
        if (!isFixed) onChange(!isOn)
      }}
    >
      <span className={styles.track} />
      <span id={`${id}label`}>{label}</span>
      <small id={`${id}note`}>{note}</small>
    </button>
  )
}
