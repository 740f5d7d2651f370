import { useState, type ComponentProps } from 'react'
import { Field } from '#ui/Field.tsx'

type TypedFieldProps = Pick<
  ComponentProps<typeof Field>,
  'label' | 'hint' | 'placeholder' | 'inputMode'
> & {
  /** As the address has it; it may lag behind what is typed. */
  readonly value: string
  /** What can be typed, in words: “a whole number from 0 to 100”. */
  readonly takes: string
  /** What is typed, as the address would give it back; `null` where it cannot be used. */
  readonly read: (text: string) => string | null
  /** The first change of a visit to the field is a step that Undo takes back whole; what follows replaces it. */
  readonly onChange: (value: string, how: { readonly replace: boolean }) => void
}

/**
 * A field that writes to the address while it is typed in. What is typed stays as it is, and where it cannot be used
 * the field says so and the last usable value counts on.
 */
export function TypedField({ value, takes, read, onChange, ...rest }: TypedFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const [sent, setSent] = useState<readonly string[]>([])
  const [isHere, setHere] = useState(false)
  const [seen, setSeen] = useState(value)
  if (seen !== value) {
    setSeen(value)
    // A value from elsewhere, such as an undone step, and not one of our own that comes late.
    if (!isHere && !sent.includes(value)) setTyped(null)
  }
  const counts = sent.at(-1) ?? value
  const isBad = typed !== null && read(typed) === null
  return (
    <Field
      {...rest}
      value={typed ?? value}
      error={isBad ? `Not ${takes}.${counts && ` ${counts} still counts.`}` : null}
      onFocus={() => {
        setHere(true)
        if (!isBad) setSent([])
      }}
      onBlur={() => {
        setHere(false)
        if (!isBad) setTyped(null)
      }}
      onChange={(text) => {
        setTyped(text)
        const next = read(text)
        if (next === null || next === counts) return
        onChange(next, { replace: sent.length > 0 })
        setSent([...sent, next])
      }}
    />
  )
}
