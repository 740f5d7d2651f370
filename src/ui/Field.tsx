import { useId, type ComponentProps } from 'react'
import styles from './Field.module.css'

type FieldProps = Omit<ComponentProps<'input'>, 'onChange' | 'id'> & {
  readonly label: string
  readonly hint?: string
  readonly onChange: (text: string) => void
}

/** A labelled input. Pass `defaultValue` where typing must not be corrected under the reader's hands. */
export function Field({ label, hint, onChange, ...rest }: FieldProps) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        autoComplete="off"
        {...rest}
        id={id}
        aria-describedby={hint ? `${id}hint` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint && <p id={`${id}hint`}>{hint}</p>}
    </div>
  )
}
