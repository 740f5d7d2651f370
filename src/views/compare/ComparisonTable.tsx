import { comparisonChart } from '#charts/comparison/comparisonChart.tsx'
import type { AnswerTables } from '#domain/comparison/comparison.ts'
import { Figure } from '#charts/frame/Figure.tsx'
import { mergedTables } from '#data/givenTables.ts'
import { useTables } from '#data/useTables.ts'
import type { ComparisonColumn } from '#domain/cells/comparisonColumns.ts'
import type { RefusedRow } from '#domain/schema/tables.ts'
import { CellPanel } from './CellPanel.tsx'
import { ComparisonControls } from './ComparisonControls.tsx'
import { CopyComparison } from './CopyComparison.tsx'
import { OwnReading } from './OwnReading.tsx'
import type { Compare } from './useCompare.ts'

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
