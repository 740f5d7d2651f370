import type { IsoDate } from '#domain/days/edtf.ts'
import { comparisonColumns, type ComparisonColumn } from '#domain/cells/comparisonColumns.ts'
import { isLeftOut } from '#domain/cells/cell.ts'
import type { Lens } from '#domain/record/lens.ts'
import type { Tables } from '#domain/schema/tables.ts'
import { plainName } from '#domain/words/plainName.ts'
import { rankedByCloseness, scoreOf, type Ranked } from './closeness.ts'
import { comparison, type ComparisonTables } from './comparison.ts'
import { WEIGHED_COLUMNS, type Weights } from './weights.ts'

type WeighedColumn = { readonly column: ComparisonColumn; readonly weight: number }

export type RankedCompany = Ranked<{
  readonly of: {
    readonly id: string
    readonly name: string
    /** From 0 to 1 under each weighed question; `null`: no answer that has a score. */
    readonly scores: readonly (number | null)[]
    readonly sources: readonly string[]
  }
}>

export type Ranking = {
  readonly asof: IsoDate
  readonly version: IsoDate
  /** Empty where no weight is set, and then nobody is ranked. */
  readonly weighed: readonly WeighedColumn[]
  /** Closest first. */
  readonly rows: readonly RankedCompany[]
  /** Names of companies that answer none of the questions. */
  readonly leftOut: readonly string[]
}

/**
 * Companies by their closeness to review before release, in the reader's weights. Nobody is ranked without a weight.
 * What a filter of confidence hides is no answer here either.
 *
 * @see ../methods.md#closeness-by-the-readers-weights
 */
export function ranking(
  tables: ComparisonTables & Pick<Tables, 'dimensions' | 'instruments'>,
  lens: Lens,
  weights: Weights,
): Ranking {
  const { asof, version, confidence } = lens
  const columns = comparisonColumns(tables.dimensions, tables.instruments)
  const weighed = WEIGHED_COLUMNS.flatMap((id): readonly WeighedColumn[] => {
    const column = columns.find((one) => one.id === id)
    const weight = weights[id] ?? 0
    return column && weight > 0 ? [{ column, weight }] : []
  })
  if (weighed.length === 0) return { asof, version, weighed, rows: [], leftOut: [] }
  const all = comparison(
    tables,
    weighed.map(({ column }) => column),
    lens,
  ).map(({ company, cells }) => {
    const scores = cells.map((cell) => (isLeftOut(cell, confidence) ? null : scoreOf(cell)))
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
  return { asof, version, weighed, rows, leftOut }
}
