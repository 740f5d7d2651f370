import { comparisonChart } from '#charts/comparison/comparisonChart.tsx'
import type { AnswerTables, ComparisonTables } from '#domain/comparison/comparison.ts'
import { Figure } from '#charts/frame/Figure.tsx'
import { mergedTables } from '#data/givenTables.ts'
import { useTables } from '#data/useTables.ts'
import type { ComparisonColumn } from '#domain/cells/comparisonColumns.ts'
import type { RefusedRow } from '#domain/schema/tables.ts'
import { ComparisonControls } from './ComparisonControls.tsx'
import type { Compare } from './useCompare.ts'
import { comparisonWords } from '#charts/comparison/comparisonWords.ts'
import { selectComparison } from '#charts/comparison/selectComparison.ts'
import type { Place } from '#url/place.ts'
import { CopyButton } from '#ui/CopyButton.tsx'
import { htmlTable, markdownTable, tabbedTable } from '#ui/tableText.ts'
import { closenessChart } from '#charts/closeness/closenessChart.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import styles from './CompareView.module.css'
import { cellAt } from '#domain/comparison/cellAt.ts'
import { seenTables } from '#domain/record/seenTables.ts'
import { plainName } from '#domain/words/plainName.ts'
import { TitledPanel } from '#views/TitledPanel.tsx'
import { closest } from '#domain/words/closest.ts'
import { CellRecord } from './CellRecord.tsx'
import { CLOSENESS_READINGS } from '#domain/comparison/closenessReadings.ts'
import { MOST_WEIGHT, type Weights } from '#domain/comparison/weights.ts'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'

type PartProps = {
  readonly compare: Compare
  /** All but the tables that are read here. */
  readonly tables: Omit<AnswerTables, 'stances' | 'positions' | 'unread'> & {
    readonly unread: readonly RefusedRow[]
  }
  readonly columns: readonly ComparisonColumn[]
}

const useAll = ({ compare, tables }: PartProps): AnswerTables =>
  mergedTables(tables, useTables(compare.version, ['stances', 'positions']))

export function ComparisonTable(props: PartProps & { readonly onPick: (cell: string) => void }) {
  const { compare, columns, onPick } = props
  const { values, change, lens } = compare
  const tables = useAll(props)
  const comparison = comparisonChart.show(tables, lens, values)
  return (
    <Figure
      level={1}
      shown={comparison}
      actions={<CopyComparison compare={compare} tables={tables} place={comparison.place} />}
      picked={values.cell}
      onPick={onPick}
      onSort={(sort) => change({ sort })}
      controls={<ComparisonControls compare={compare} tables={tables} columns={columns} />}
    />
  )
}

export function Ranking(props: PartProps) {
  return <OwnReading compare={props.compare} columns={props.columns} tables={useAll(props)} />
}

export function OpenCellPanel(props: PartProps & { readonly id: string }) {
  const { compare, columns, id } = props
  return <CellPanel compare={compare} tables={useAll(props)} columns={columns} id={id} />
}

type CopyComparisonProps = {
  readonly compare: Compare
  readonly tables: AnswerTables
  readonly place: Place
}

/** As rich text or Markdown, with the pinned address. */
function CopyComparison({ compare, tables, place }: CopyComparisonProps) {
  const model = selectComparison(tables, compare.lens, compare.values)
  const words = comparisonWords(model, place.absolute('pinned'))
  return (
    <>
      <CopyButton
        variant="quiet"
        label="Copy table"
        text={tabbedTable(words)}
        html={htmlTable(words)}
      />
      <CopyButton variant="quiet" label="Copy as Markdown" text={markdownTable(words)} />
    </>
  )
}

type OwnReadingProps = {
  readonly compare: Compare
  readonly tables: AnswerTables
  readonly columns: readonly ComparisonColumn[]
}

/** A ranking by the reader's weights; only the offer until one is set. */
function OwnReading({ compare, tables, columns }: OwnReadingProps) {
  const { values, change, lens } = compare
  return (
    <>
      <Disclosure summary="Rank the companies by weights of your own">
        <WeightFields columns={columns} weights={values.weights} change={change} />
      </Disclosure>
      {Object.keys(values.weights).length > 0 && (
        <div className={styles.ranking}>
          <Figure shown={closenessChart.show(tables, lens, values)} />
        </div>
      )}
    </>
  )
}

type CellPanelProps = {
  readonly compare: Compare
  readonly tables: ComparisonTables
  readonly columns: readonly ComparisonColumn[]
  readonly id: string
}

function CellPanel({ compare, columns, id, ...given }: CellPanelProps) {
  const tables = seenTables(given.tables, compare.lens)
  const located = cellAt(tables, columns, id, compare.lens)
  const close = () => compare.change({ cell: null })
  if (located === null) {
    const near = closest(
      id,
      tables.companies.flatMap((company) => columns.map((column) => `${company.id}.${column.id}`)),
    )
    return (
      <TitledPanel page="Compare" label="Unknown cell" onClose={close}>
        <p>
          No cell with the id “{id}” is in this version of the data.
          {near && ` The nearest is “${near}”.`}
        </p>
      </TitledPanel>
    )
  }
  return (
    <TitledPanel
      page="Compare"
      label={`${plainName(located.company.name)}, ${located.column.name}`}
      onClose={close}
    >
      <CellRecord compare={compare} located={located} tables={tables} />
    </TitledPanel>
  )
}

type WeightFieldsProps = {
  readonly columns: readonly ComparisonColumn[]
  readonly weights: Weights
  readonly change: (
    patch: { readonly weights: Weights },
    how?: { readonly replace?: boolean },
  ) => void
}

/** No weight is preset; each shows how its answers are scored. */
function WeightFields({ columns, weights, change }: WeightFieldsProps) {
  const offered = CLOSENESS_READINGS.flatMap(({ column: id, reads }) => {
    const column = columns.find((one) => one.id === id)
    return column ? [{ id, name: column.name, reads }] : []
  })
  const set = (id: string, text: string) => {
    const others = Object.entries(weights).filter(([column]) => column !== id)
    const weight = /^\d{1,3}$/.test(text) ? Math.min(MOST_WEIGHT, Number(text)) : 0
    change(
      { weights: Object.fromEntries(weight > 0 ? [...others, [id, weight]] : others) },
      { replace: true },
    )
  }
  return (
    <>
      <p className={styles.intro}>
        This record ranks nobody. Give the questions that matter to you a weight from 1 to{' '}
        {MOST_WEIGHT}, and the companies are located by them between 0, farthest from review before
        release, and 100, closest. What is not on record makes a range, never a zero. The weights
        stand in the address.
      </p>
      <fieldset className={styles.weights}>
        <legend>Your weights</legend>
        {offered.map(({ id, name, reads }) => (
          <Field
            key={id}
            label={name}
            hint={reads}
            type="number"
            min={0}
            max={MOST_WEIGHT}
            step={1}
            placeholder="not set"
            value={weights[id] ?? ''}
            onChange={(text) => set(id, text)}
          />
        ))}
      </fieldset>
      <Button
        variant="quiet"
        disabled={Object.keys(weights).length === 0}
        onClick={() => change({ weights: {} })}
      >
        Take all weights away
      </Button>
    </>
  )
}
