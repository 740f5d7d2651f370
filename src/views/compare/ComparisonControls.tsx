import { Link } from 'wouter'
import { asOfStops, yearBefore } from '#domain/record/asOfStops.ts'
import type { CellTables } from '#domain/cells/cell.ts'
import { datedAnswers } from '#domain/cells/datedAnswers.ts'
import { chosenColumns, type ComparisonColumn } from '#domain/cells/comparisonColumns.ts'
import { plainName } from '#domain/words/plainName.ts'
import type { Tables } from '#domain/schema/tables.ts'
import { useAskForPublished } from '#data/published.ts'
import { AsOfSlider } from '#filters/AsOfSlider.tsx'
import { Select } from '#ui/Select.tsx'
import { Button } from '#ui/Button.tsx'
import { ColumnChoice } from './ColumnChoice.tsx'
import styles from './ComparisonControls.module.css'
import { PinChoice } from './PinChoice.tsx'
import { GROUPINGS, sortsOf } from './sorts.ts'
import type { Compare } from './useCompare.ts'

type ComparisonControlsProps = {
  readonly compare: Compare
  readonly tables: CellTables & Pick<Tables, 'companies'>
  readonly columns: readonly ComparisonColumn[]
}

export function ComparisonControls({ compare, tables, columns }: ComparisonControlsProps) {
  const { values, change, href, lens, version, index } = compare
  const nameOf = (id: string) =>
    plainName(tables.companies.find((company) => company.id === id)?.name ?? id)
  const shown = chosenColumns(columns, values.columns)
  const sorts = sortsOf(shown)
  const stops = asOfStops(
    shown.some(({ kind }) => kind === 'stance') ? tables.stances : [],
    lens.who,
    datedAnswers(tables, shown),
  )
  const other = index.versions.findLast(({ id }) => id !== version.id)
  const askForPublished = useAskForPublished(version)
  return (
    <div className={styles.controls}>
      <AsOfSlider
        known={lens.known}
        asof={lens.asof}
        version={version.id}
        stops={stops}
        nameOf={nameOf}
        change={change}
        onNear={askForPublished}
      />
      <div className={styles.layout}>
        <ColumnChoice
          columns={columns}
          chosen={values.columns}
          onChange={(chosen) => change({ columns: chosen })}
        />
        <Select
          label="Order"
          options={sorts}
          value={sorts.some(({ value }) => value === values.sort) ? values.sort : 'listed'}
          onChange={(sort) => change({ sort })}
        />
        <Select
          label="Companies together"
          options={GROUPINGS}
          value={values.turned ? 'none' : values.group}
          onChange={(group) => change({ group, turned: false })}
        />
        <PinChoice
          companies={tables.companies}
          pinned={values.pin}
          onChange={(pin) => change({ pin })}
        />
        <Button onClick={() => change({ turned: !values.turned })}>
          {values.turned ? 'Companies as rows' : 'Companies as columns'}
        </Button>
        <p className={styles.other}>
          What changed:{' '}
          {other && (
            <Link href={href({ against: other.id, between: 'versions', cell: null })}>
              between versions
            </Link>
          )}
          <Link href={href({ against: yearBefore(lens.asof), between: 'dates', cell: null })}>
            between dates
          </Link>
        </p>
      </div>
    </div>
  )
}
