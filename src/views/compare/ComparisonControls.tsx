import { lazy } from 'react'
import { asOfStops } from '#domain/record/asOfStops.ts'
import type { CellTables } from '#domain/cells/cell.ts'
import { datedAnswers } from '#domain/cells/datedAnswers.ts'
import { chosenColumns, type ComparisonColumn } from '#domain/cells/comparisonColumns.ts'
import { plainName } from '#domain/words/plainName.ts'
import type { Tables } from '#domain/schema/tables.ts'
import { useAskForPublished } from '#data/published.ts'
import { AsOfSlider } from './AsOfSlider.tsx'
import { Popover } from '#filters/Popover.tsx'
import { Select } from '#ui/Select.tsx'
import { Button } from '#ui/Button.tsx'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import { ColumnChoice } from './ColumnChoice.tsx'
import columnStyles from './ColumnChoice.module.css'
import styles from './ComparisonControls.module.css'
import { PinChoice } from './PinChoice.tsx'
import { GROUPINGS, sortsOf } from './sorts.ts'
import type { Compare } from './useCompare.ts'

const WeightFields = lazy(() =>
  import('./WeightFields.tsx').then((module) => ({ default: module.WeightFields })),
)

type ComparisonControlsProps = {
  readonly compare: Compare
  readonly tables: CellTables & Pick<Tables, 'companies'>
  readonly columns: readonly ComparisonColumn[]
}

export function ComparisonControls({ compare, tables, columns }: ComparisonControlsProps) {
  const { values, change, lens, version } = compare
  const nameOf = (id: string) =>
    plainName(tables.companies.find((company) => company.id === id)?.name ?? id)
  const shown = chosenColumns(columns, values.columns)
  const density = values.turned ? 'words' : values.density
  const weighed = Object.keys(values.weights).length
  const isRanked = density === 'matrix' && weighed > 0
  const sorts = sortsOf(shown, isRanked)
  const stops = asOfStops(
    shown.some(({ kind }) => kind === 'stance') ? tables.stances : [],
    lens.who,
    datedAnswers(tables, shown),
  )
  const askForPublished = useAskForPublished(version)
  return (
    <div className={styles.controls}>
      <Segmented
        label="A cell is"
        hideLabel
        options={[
          { value: 'matrix', label: 'Matrix' },
          { value: 'words', label: 'Words' },
        ]}
        value={density}
        onChange={(chosen) => change({ density: chosen, turned: false })}
      />
      <ColumnChoice
        columns={columns}
        chosen={values.columns}
        onChange={(chosen) => change({ columns: chosen })}
      />
      <Select
        label="Order"
        options={sorts}
        value={sorts.some(({ value }) => value === values.sort) ? values.sort : 'listed'}
        onChange={(sort) => change({ sort, reversed: false })}
      />
      {!isRanked && (
        <Select
          label="Together"
          options={GROUPINGS}
          value={values.turned ? 'none' : values.group}
          onChange={(group) => change({ group, turned: false })}
        />
      )}
      <PinChoice
        companies={tables.companies}
        pinned={values.pin}
        onChange={(pin) => change({ pin })}
      />
      <div className={columnStyles.choice}>
        <Popover
          label={weighed === 0 ? 'Rank by weights' : `${weighed} weighed`}
          title="Weights"
          width="wide"
        >
          <LoadBoundary what="the weights">
            <WeightFields columns={columns} weights={values.weights} change={change} />
          </LoadBoundary>
        </Popover>
      </div>
      {density === 'words' && (
        <Button onClick={() => change({ turned: !values.turned, density: 'words' })}>
          {values.turned ? 'Companies as rows' : 'Companies as columns'}
        </Button>
      )}
      <AsOfSlider
        known={lens.known}
        asof={lens.asof}
        version={version.id}
        stops={stops}
        nameOf={nameOf}
        change={change}
        onNear={askForPublished}
        isSlim
      />
    </div>
  )
}
