import { useId, type ReactNode } from 'react'
import styles from './Segmented.module.css'

type SegmentedProps<T extends string> = {
  readonly label: string
  readonly options: readonly {
    readonly value: T
    /** At most 14 characters. */
    readonly label: ReactNode
    readonly disabled?: boolean
  }[]
  readonly value: T
  readonly onChange: (value: T) => void
  /** Where the label stands elsewhere. */
  readonly hideLabel?: boolean
}

/** A radio group of two to four choices. */
export function Segmented<T extends string>({
  label,
  options,
  value,
  onChange,
  hideLabel = false,
}: SegmentedProps<T>) {
  const name = useId()
  return (
    <fieldset className={styles.group}>
      <legend className={hideLabel ? 'visually-hidden' : styles.label}>{label}</legend>
      <div className={styles.segments} data-count={options.length}>
        {options.map((option) => (
          <label key={option.value} className={styles.segment}>
            <input
              type="radio"
              className="visually-hidden"
              name={name}
              value={option.value}
              checked={option.value === value}
              disabled={option.disabled}
              onChange={() => onChange(option.value)}
            />
            <span className={styles.choice}>
              {option.label}
              <span className={styles.room} aria-hidden="true">
                {option.label}
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
