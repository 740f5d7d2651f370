import { useState, type ComponentProps } from 'react'
import { Field } from '#ui/Field.tsx'

type TypedFieldProps = Pick<
  ComponentProps<typeof Field>,
  'label' | 'hint' | 'placeholder' | 'inputMode'
> & {
  /** From the address; may lag behind what is typed. */
  readonly value: string
  /** Valid input in words: “a whole number from 0 to 100”. */
  readonly takes: string
  /** The text as the address writes it; `null` where it is not valid. */
  readonly read: (text: string) => string | null
  /** The first change of a visit is pushed to history; later ones replace it. */
  readonly onChange: (value: string, how: { readonly replace: boolean }) => void
}

/**
 * Writes valid input to the address while it is typed. Invalid text stays, with a message, and the last valid value
 * counts.
 */
export function TypedField({ value, takes, read, onChange, ...rest }: TypedFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const [sent, setSent] = useState<readonly string[]>([])
  const [isHere, setHere] = useState(false)
  const [seen, setSeen] = useState(value)
  if (seen !== value) {
    setSeen(value)
    // A value from elsewhere, such as after Undo, and not one of our own that arrives late.
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
