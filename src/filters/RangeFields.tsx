import { useEffect, useRef, useState } from 'react'
import { Field } from '#ui/Field.tsx'
import type { ChangeShared } from '#url/useAddress.ts'
import { rangeEndOf } from './filterWords.ts'

type RangeFieldsProps = {
  readonly from: string | null
  readonly to: string | null
  readonly change: ChangeShared
}

/** A year, month or day: `2025`, `2025-06`, `2025-06-24`. Either end may be open. */
export function RangeFields({ from, to, change }: RangeFieldsProps) {
  return (
    <>
      <RangeEnd
        label="From"
        hint="A year, month or day, such as 2025 or 2025-06"
        given={from}
        onChange={(value) => change({ from: value }, { replace: true })}
      />
      <RangeEnd
        label="To"
        hint="Leave empty for no end"
        given={to}
        onChange={(value) => change({ to: value }, { replace: true })}
      />
    </>
  )
}

type RangeEndProps = {
  readonly label: string
  readonly hint: string
  readonly given: string | null
  readonly onChange: (value: string | null) => void
}

/** Checked when the field is left, not while typing. */
function RangeEnd({ label, hint, given, onChange }: RangeEndProps) {
  const [refused, setRefused] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
  // The range may change elsewhere, by a preset or by Back; not while somebody types here.
  useEffect(() => {
    if (field.current && document.activeElement !== field.current) field.current.value = given ?? ''
  }, [given])
  const isUsable = (text: string) => text === '' || rangeEndOf(text) !== null
  const check = (text: string) => setRefused(isUsable(text) ? null : text)
  return (
    <Field
      ref={field}
      label={label}
      hint={hint}
      error={
        refused === null ? null : `“${refused}” is not a year, month or day, so it is not used.`
      }
      defaultValue={given ?? ''}
      onChange={(text) => {
        if (!isUsable(text)) return
        setRefused(null)
        onChange(rangeEndOf(text))
      }}
      onBlur={(event) => check(event.target.value)}
      onKeyDown={(event) => event.key === 'Enter' && check(event.currentTarget.value)}
    />
  )
}
