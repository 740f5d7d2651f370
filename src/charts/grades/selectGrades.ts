import { comparison, type AnswerTables, type ComparedCell } from '#domain/comparison/comparison.ts'
import { comparisonColumns, type ComparisonColumn } from '#domain/cells/comparisonColumns.ts'
import { onRecord } from '#domain/days/edtf.ts'
import type { Lens } from '#domain/record/lens.ts'
import { plainName } from '#domain/words/plainName.ts'

/** `letter` is `null` where the company was not graded, or no passage about it was found. */
export type Grade = {
  readonly cell: ComparedCell
  readonly letter: string | null
  /** On the index's own scale, 0 to 4.3; `null` where it is not printed. */
  readonly points: number | null
}

export type GradesModel = {
  readonly version: string
  readonly columns: readonly ComparisonColumn[]
  /** Companies that were graded at least once. */
  readonly rows: readonly {
    readonly id: string
    readonly name: string
    readonly grades: readonly Grade[]
  }[]
  readonly companies: number
}

/** Editions published after the as-of day are left out. */
export function selectGrades(tables: AnswerTables, lens: Lens): GradesModel {
  const columns = comparisonColumns([], tables.instruments).filter(
    ({ instrument }) =>
      instrument?.kind === 'index' &&
      (instrument.date === null || onRecord(instrument.date, lens.asof)),
  )
  const rows = comparison(tables, columns, lens).map(({ company, cells }) => ({
    id: company.id,
    name: plainName(company.name),
    grades: cells.map(gradeOf),
  }))
  return {
    version: lens.version,
    columns,
    rows: rows.filter(({ grades }) => grades.some(({ letter }) => letter !== null)),
    companies: rows.length,
  }
}

function gradeOf(cell: ComparedCell): Grade {
  const row = cell.source?.table === 'commitments' ? cell.source.row : null
  return { cell, letter: row?.grade ?? null, points: row?.gradePoints ?? null }
}
