import { useEffect, useRef, useState } from 'react'
import type { IsoDate } from '#domain/days/edtf.ts'
import { dayWords } from '#domain/days/edtfWords.ts'
import { Field } from '#ui/Field.tsx'
import type { ChangeShared } from '#url/useAddress.ts'
import { KnownOption } from './KnownOption.tsx'

type AsOfFieldProps = {
  readonly asof: IsoDate | null
  readonly known: boolean
  readonly version: IsoDate
  readonly change: ChangeShared
}

export function AsOfField({ asof, known, version, change }: AsOfFieldProps) {
  const shown = asof ?? version
  const field = useRef<HTMLInputElement>(null)
  // The last valid day: when it changes, the field shows it and drops what was refused.
  const [kept, setKept] = useState<IsoDate | null>(null)
  // The day may change elsewhere, by the slider or by Back; not while somebody types here.
  useEffect(() => {
    if (field.current && document.activeElement !== field.current) field.current.value = shown
  }, [shown])
  return (
    <>
      <Field
        ref={field}
        label="As of"
        type="date"
        hint={`What was on record that day. The data reaches to ${dayWords(version)}.`}
        max={version}
        defaultValue={shown}
        error={
          kept === shown
            ? `This is not a whole day. The view stays as of ${dayWords(shown)}.`
            : null
        }
        onChange={(text) => {
          if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
            setKept(null)
            change({ asof: text === version ? null : text }, { replace: true })
          }
        }}
        // A date field has no value while incomplete or empty.
        onBlur={(event) => setKept(event.target.value === '' ? shown : null)}
        onKeyDown={(event) =>
          event.key === 'Enter' && setKept(event.currentTarget.value === '' ? shown : null)
        }
      />
      {/* On the day of the data everything was published. */}
      {(shown < version || known) && <KnownOption known={known} change={change} />}
    </>
  )
}
