import { useId } from 'react'
import styles from './Field.module.css'

type SelectProps<T extends string> = {
  readonly label: string
  readonly options: readonly { readonly value: T; readonly label: string }[]
  readonly value: T
  readonly onChange: (value: T) => void
  readonly hint?: string
  /** Where the label stands elsewhere. */
  readonly hideLabel?: boolean
}

export function Select<T extends string>({
  label,
  options,
  value,
  onChange,
  hint,
  hideLabel = false,
}: SelectProps<T>) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        aria-describedby={hint ? `${id}hint` : undefined}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value)
          if (chosen) onChange(chosen.value)
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {hint && <p id={`${id}hint`}>{hint}</p>}
    </div>
  )
}
