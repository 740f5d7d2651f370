import type { Hindsight } from '#domain/schema/evidence.ts'
import type { Table } from './table.ts'

/**
 * Adds a column for hindsight beside that of confidence; the same table where no row has any.
 *
 * @param of the hindsight of each row, in their order
 */
export function withHindsight(table: Table, of: readonly (Hindsight | null | undefined)[]): Table {
  if (of.every((one) => !one)) return table
  const at = table.columns.findIndex(({ name }) => name === 'Confidence') + 1
  return {
    ...table,
    columns: table.columns.toSpliced(at, 0, { name: 'With hindsight' }),
    rows: table.rows.map((row, index) => row.toSpliced(at, 0, cellWords(of[index]))),
  }
}

function cellWords(hindsight: Hindsight | null | undefined): string {
  if (!hindsight) return 'no'
  const { later, of } = hindsight
  return later.length === 0
    ? 'with hindsight: in its words'
    : `with hindsight: ${later.length} of ${of} sources published later`
}
