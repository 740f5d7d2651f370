import { useId } from 'react'
import type { IsoDate } from '#domain/days/edtf.ts'
import { monthAfter, monthOf } from '#domain/days/months.ts'
import { DEFAULT_MONTHS, rangeEnds, type DayRange } from '#domain/record/timeWindow.ts'
import type { ChangeShared } from '#url/useAddress.ts'
import styles from './CheckList.module.css'
import { RangeFields } from './RangeFields.tsx'

type Ends = { readonly from: string | null; readonly to: string | null }

type DatesChoiceProps = {
  readonly range: Ends
  /** The days that are shown, which a range that is not set leaves open. */
  readonly window: DayRange
  readonly asof: IsoDate
  /** First day on record. */
  readonly earliest: IsoDate
  /** Days worth beginning with, in words: `Since Executive Order 14409`. */
  readonly since: readonly { readonly words: string; readonly day: IsoDate }[]
  readonly change: ChangeShared
}

/** Ranges that are often asked for, and two fields for any other; these hold the range that is shown. */
export function DatesChoice(props: DatesChoiceProps) {
  const { range, window, asof, change } = props
  const name = useId()
  const presets = presetsOf(props)
  const chosen = presets.find(({ ends }) => ends.from === range.from && ends.to === range.to)
  const shown = rangeEnds(window, asof)
  return (
    <fieldset className={styles.list}>
      <legend>Dates</legend>
      {presets.map(({ words, ends }) => (
        <label key={words} className={styles.option}>
          <input
            type="radio"
            name={name}
            checked={chosen?.words === words}
            onChange={() => change(ends)}
          />
          {words}
        </label>
      ))}
      <RangeFields from={range.from ?? shown.from} to={range.to ?? shown.to} change={change} />
    </fieldset>
  )
}

/** Each range once: where the record is short, two may be the same. */
function presetsOf({ asof, earliest, since }: DatesChoiceProps) {
  const open = (from: string | null): Ends => ({ from, to: null })
  const all = [
    { words: `Last ${DEFAULT_MONTHS} months`, ends: open(null) },
    { words: 'Last 3 months', ends: open(monthAfter(monthOf(asof), -2)) },
    { words: 'This year', ends: open(asof.slice(0, 4)) },
    ...since.map(({ words, day }) => ({ words, ends: open(day) })),
    { words: 'All dates', ends: open(monthOf(earliest)) },
  ]
  return all.filter(
    ({ ends }, index) => all.findIndex((one) => one.ends.from === ends.from) === index,
  )
}
