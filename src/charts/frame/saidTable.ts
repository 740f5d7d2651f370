import { edtfWords } from '#domain/days/edtfWords.ts'
import type { TableCell, Table } from './table.ts'

/** A table as it is read: its dates in words. Pictures are traced by these rows. */
export function saidTable(table: Table): Table {
  const { columns, rows } = table
  if (!columns.some(({ isDate }) => isDate)) return table
  return {
    ...table,
    rows: rows.map((row) =>
      row.map((cell, index) => (columns[index]?.isDate ? dateSaid(cell) : cell)),
    ),
  }
}

function dateSaid(cell: TableCell): TableCell {
  if (typeof cell !== 'string') return cell
  return cell === '..' ? 'to date' : edtfWords(cell)
}
