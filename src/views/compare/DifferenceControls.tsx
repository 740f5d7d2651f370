import { Link } from 'wouter'
import { isListed, selectDifference } from '#charts/difference/selectDifference.ts'
import type { SideTable } from '#domain/comparison/sides.ts'
import type { Beside } from '#charts/frame/chart.tsx'
import { yearBefore } from '#domain/record/asOfStops.ts'
import { type IsoDate, readEdtf } from '#domain/days/edtf.ts'
import { dayWords } from '#domain/days/edtfWords.ts'
import type { Tables } from '#domain/schema/tables.ts'
import { Segmented } from '#ui/Segmented.tsx'
import { KnownOption } from '#filters/KnownOption.tsx'
import { Select } from '#ui/Select.tsx'
import styles from './DifferenceControls.module.css'
import type { Compare } from './useCompare.ts'
import { useEffect, useRef } from 'react'
import { Field } from '#ui/Field.tsx'

type DifferenceControlsProps = {
  readonly compare: Compare
  readonly against: IsoDate
  readonly isPair: boolean
  readonly tables: Pick<Tables, SideTable>
  readonly beside: Beside<SideTable> | null
}

export function DifferenceControls(props: DifferenceControlsProps) {
  const { compare, against, isPair, tables, beside } = props
  const { values, change, href, lens, version, index } = compare
  const { all } = selectDifference(tables, lens, values, beside)
  const many = (show: typeof values.show) => all.filter((one) => isListed(show, one)).length
  const hasGone = all.some(({ kind }) => kind === 'removed')
  const others = index.versions.filter(({ id }) => id !== version.id)
  const offered = index.versions.filter(({ id }) => id !== version.id || id === against)
  const versions = offered.map(({ id }) => ({ value: id, label: dayWords(id) }))
  return (
    <div className={styles.controls}>
      <div className={styles.row}>
        <Segmented
          label="Compare"
          hideLabel
          options={[
            { value: 'versions', label: 'Two versions', disabled: others.length === 0 },
            { value: 'dates', label: 'Two dates' },
          ]}
          value={isPair ? 'versions' : 'dates'}
          onChange={(between) =>
            change({
              between,
              against:
                between === 'versions' ? (others.at(-1)?.id ?? against) : yearBefore(lens.asof),
              cell: null,
            })
          }
        />
        <Segmented
          label="Changes shown"
          hideLabel
          options={[
            { value: 'all', label: `All ${all.length}` },
            { value: 'values', label: `Values ${many('values')}` },
            { value: 'added', label: `${hasGone ? 'New, gone' : 'Added'} ${many('added')}` },
            { value: 'evidence', label: `Evidence ${many('evidence')}` },
          ]}
          value={values.show}
          onChange={(show) => change({ show })}
        />
      </div>
      <div className={styles.sides}>
        {isPair ? (
          <>
            <p>
              Data of <strong>{dayWords(version.id)}</strong> against the data of
            </p>
            <Select
              label="Other version"
              hideLabel
              options={versions}
              value={against}
              onChange={(id) => change({ against: id, cell: null })}
            />
          </>
        ) : (
          <>
            <SideDay
              label="Day"
              day={against}
              max={version.id}
              onChange={(day) => change({ against: day, between: 'dates' }, { replace: true })}
            />
            <SideDay
              label="against"
              day={lens.asof}
              max={version.id}
              onChange={(day) =>
                change(
                  { asof: day === version.id ? null : day, between: 'dates' },
                  { replace: true },
                )
              }
            />
          </>
        )}
        {!isPair && <KnownOption known={values.known} change={change} />}
        <Link
          className="alone"
          href={href({ against: null, cell: null, show: 'all', between: 'versions' })}
        >
          Back to the table
        </Link>
      </div>
    </div>
  )
}

type SideDayProps = {
  readonly label: string
  readonly day: IsoDate
  readonly max: IsoDate
  readonly onChange: (day: IsoDate) => void
}

/** Smaller years are still being typed. */
const FIRST_YEAR = '1990'

/** Uncontrolled while somebody types. */
function SideDay({ label, day, max, onChange }: SideDayProps) {
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
