import type { DatedAnswer } from '#domain/record/asOfStops.ts'
import type { CellTables } from './cell.ts'
import type { ComparisonColumn } from './comparisonColumns.ts'

/** What the columns shown say of companies, stances left out, and since when each answer is on record. */
export function datedAnswers(
  { positions, commitments }: Pick<CellTables, 'positions' | 'commitments'>,
  columns: readonly ComparisonColumn[],
): readonly DatedAnswer[] {
  const dimensions = columns.flatMap((one) => (one.kind === 'dimension' ? one.id : []))
  const instruments = columns.flatMap((one) => one.instrument?.id ?? [])
  return [
    ...positions
      .filter(({ dimension }) => dimensions.includes(dimension))
      .map(({ company, asOf }) => ({ company, date: asOf })),
    ...commitments
      .filter(({ instrument }) => instruments.includes(instrument))
      .map(({ company, date }) => ({ company, date })),
  ]
}
