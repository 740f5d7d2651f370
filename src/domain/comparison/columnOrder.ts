import type { ComparedCompany, ComparedCell } from './comparison.ts'
import { commitmentStatus } from '#domain/schema/recordTables.ts'
import type { CellState } from '#domain/cells/cell.ts'

/** What is stated first, then each kind of “no”, then what is not known. */
const STATES: readonly CellState[] = [
  'stated',
  'unsourced',
  'declined',
  'not-invited',
  'unknown',
  'not-yet',
  'not-coded',
  'unread',
]

/**
 * Rows by what their cells say under a column: an instrument by its status, a dimension by its value, alike values
 * together. Stable; rows as they are where the column is not among those shown.
 */
export function byColumn<Row extends ComparedCompany>(
  rows: readonly Row[],
  column: string,
): readonly Row[] {
  const cellOf = ({ cells }: Row) => cells.find((cell) => cell.column === column)
  return rows.toSorted((a, b) => {
    const [x, y] = [cellOf(a), cellOf(b)]
    return x && y ? order(x, y) : 0
  })
}

const order = (a: ComparedCell, b: ComparedCell) =>
  STATES.indexOf(a.state) - STATES.indexOf(b.state) ||
  statusOf(a) - statusOf(b) ||
  (a.value ?? '').localeCompare(b.value ?? '', 'en')

const statusOf = ({ source }: ComparedCell) =>
  source?.table === 'commitments' ? commitmentStatus.options.indexOf(source.row.status) : 0
