import { useId, type ComponentProps } from 'react'
import styles from './Field.module.css'

type FieldProps = Omit<ComponentProps<'input'>, 'onChange' | 'id'> & {
  readonly label: string
  readonly hint?: string
  /** Why what was typed cannot be used; `null` where it can. */
  readonly error?: string | null
  readonly hideLabel?: boolean
  readonly onChange: (text: string) => void
}

/** `defaultValue`: the field is not corrected while somebody types. */
export function Field({
  label,
  hint,
  error = null,
  hideLabel = false,
  onChange,
  ...rest
}: FieldProps) {
  const id = useId()
  const described = [hint && `${id}hint`, error && `${id}error`].filter(Boolean).join(' ')
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <input
        autoComplete="off"
        {...rest}
        id={id}
        aria-invalid={error === null ? undefined : true}
        aria-describedby={described || undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {error && (
        <p id={`${id}error`} role="alert" className={styles.error}>
          {error}
        </p>
      )}
      {hint && <p id={`${id}hint`}>{hint}</p>}
    </div>
  )
}
