import { scoreOf, rankedByCloseness, type Ranked } from '#domain/comparison/closeness.ts'
import { CLOSENESS_READINGS } from '#domain/comparison/closenessReadings.ts'
import { comparison, type AnswerTables, type ComparedCell } from '#domain/comparison/comparison.ts'
import type { Weights } from '#domain/comparison/weights.ts'
import { comparisonColumns, type ComparisonColumn } from '#domain/cells/comparisonColumns.ts'
import type { IsoDate } from '#domain/days/edtf.ts'
import type { Lens } from '#domain/record/lens.ts'
import { plainName } from '#domain/words/plainName.ts'

type WeighedColumn = { readonly column: ComparisonColumn; readonly weight: number }

export type ClosenessRow = Ranked<{
  readonly of: {
    readonly id: string
    readonly name: string
    /** From 0 to 1 under each weighed question; `null`: no answer that has a score. */
    readonly scores: readonly (number | null)[]
    readonly sources: readonly string[]
  }
}>

export type ClosenessModel = {
  readonly asof: IsoDate
  readonly version: IsoDate
  /** Empty where no weight is set, and then nobody is ranked. */
  readonly weighed: readonly WeighedColumn[]
  /** Closest first. */
  readonly rows: readonly ClosenessRow[]
  /** Names of companies that answer none of the questions. */
  readonly leftOut: readonly string[]
}

export function selectCloseness(
  tables: AnswerTables,
  lens: Lens,
  { weights }: { readonly weights: Weights },
): ClosenessModel {
  const { asof, version } = lens
  const columns = comparisonColumns(tables.dimensions, tables.instruments)
  const weighed = CLOSENESS_READINGS.flatMap(({ column: id }): readonly WeighedColumn[] => {
    const column = columns.find((one) => one.id === id)
    const weight = weights[id] ?? 0
    return column && weight > 0 ? [{ column, weight }] : []
  })
  const all = comparison(
    tables,
    weighed.map(({ column }) => column),
    lens,
  ).map(({ company, cells }) => {
    const scores = cells.map((cell) => (isLeftOut(cell, lens) ? null : scoreOf(cell)))
    return {
      of: {
        id: company.id,
        name: plainName(company.name),
        scores,
        sources: cells.flatMap((cell, index) =>
          scores[index] === null ? [] : cell.evidence.map(({ source }) => source),
        ),
      },
      answers: weighed.map(({ weight }, index) => ({ weight, score: scores[index] ?? null })),
    }
  })
  const rows = rankedByCloseness(all)
  const leftOut = all
    .filter(({ of }) => !rows.some((row) => row.of === of))
    .map(({ of }) => of.name)
  return { asof, version, weighed, rows, leftOut: weighed.length === 0 ? [] : leftOut }
}

/** What a filter of confidence hides is no answer here either. */
const isLeftOut = (cell: ComparedCell, { confidence }: Lens) =>
  confidence.length > 0 && cell.confidence !== null && !confidence.includes(cell.confidence)
