import { useState } from 'react'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Field } from '#ui/Field.tsx'
import styles from './Levers.module.css'

type OwnNumberProps = {
  readonly label: string
  readonly value: string
  readonly hint: string
  /** What is typed counts only once it is a number that the lever can take. */
  readonly isValid: (text: string) => boolean
  readonly onChange: (text: string) => void
}

/** A place of the reader's own for a lever with usual ones. */
export function OwnNumber({ label, value, hint, isValid, onChange }: OwnNumberProps) {
  const [typed, setTyped] = useState(value)
  return (
    <Disclosure summary="Another value">
      <div className={styles.own}>
        <Field
          // What is typed stays as it is; a value that came from elsewhere is put into the field.
          key={typed === value ? 'typed' : value}
          label={label}
          hint={hint}
          inputMode="text"
          defaultValue={value}
          onChange={(text) => {
            if (!isValid(text) || text === value) return
            setTyped(text)
            onChange(text)
          }}
        />
      </div>
    </Disclosure>
  )
}
