import { useEffect, useRef } from 'react'
import type { IsoDate } from '#domain/days/edtf.ts'
import { readEdtf } from '#domain/days/edtf.ts'
import { Field } from '#ui/Field.tsx'

type SideDayProps = {
  readonly label: string
  readonly day: IsoDate
  readonly max: IsoDate
  readonly onChange: (day: IsoDate) => void
}

/** Smaller years are still being typed. */
const FIRST_YEAR = '1990'

/** Uncontrolled while somebody types. */
export function SideDay({ label, day, max, onChange }: SideDayProps) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (field.current && document.activeElement !== field.current) field.current.value = day
  }, [day])
  return (
    <Field
      ref={field}
      label={label}
      type="date"
      max={max}
      defaultValue={day}
      onChange={(text) => {
        if (text >= FIRST_YEAR && /^\d{4}-\d{2}-\d{2}$/.test(text) && readEdtf(text)) onChange(text)
      }}
    />
  )
}
