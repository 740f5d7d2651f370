import type { Cell } from '#domain/cells/cell.ts'
import { comparisonColumns, type ComparisonColumn } from '#domain/cells/comparisonColumns.ts'
import { comparison, type AnswerTables, type ComparedCell } from '#domain/comparison/comparison.ts'
import type { IsoDate } from '#domain/days/edtf.ts'
import type { Lens } from '#domain/record/lens.ts'
import { plainName } from '#domain/words/plainName.ts'
import { commitmentWords } from '#domain/words/words.ts'

export type CommitmentsModel = {
  readonly asof: IsoDate
  readonly version: IsoDate
  readonly columns: readonly ComparisonColumn[]
  readonly rows: readonly {
    readonly id: string
    readonly name: string
    readonly cells: readonly ComparedCell[]
  }[]
  /** Company and instrument pairs of the data, indices and hidden companies included. */
  readonly pairs: number
  readonly hasGrades: boolean
}

/** An index grades companies that have no say in it, so it is left out. */
export function selectCommitments(tables: AnswerTables, lens: Lens): CommitmentsModel {
  const columns = comparisonColumns([], tables.instruments).filter(
    ({ instrument }) => instrument !== null && instrument.kind !== 'index',
  )
  return {
    asof: lens.asof,
    version: lens.version,
    columns,
    rows: comparison(tables, columns, lens).map(({ company, cells }) => ({
      id: company.id,
      name: plainName(company.name),
      cells,
    })),
    pairs: tables.commitments.length,
    hasGrades: tables.instruments.some(({ kind }) => kind === 'index'),
  }
}

export function pairWords({ state, source }: Pick<Cell, 'state' | 'source'>): string {
  if (source?.table === 'commitments') return commitmentWords(source.row.status)
  return state === 'not-yet' ? 'Not yet' : 'Not coded'
}
