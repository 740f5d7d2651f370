import { csvFormatRow } from 'd3-dsv'
import type { Table } from './table.ts'

/**
 * The rows of a table exactly as shown, in that order (RFC 4180, CRLF between rows). An absence is an empty field.
 *
 * @param bom leads with the byte order mark, by which Excel tells UTF-8 from older encodings; other programs may show it
 */
export function toCsv({ columns, rows }: Table, { bom = true } = {}): string {
  const text = rows.map((row) => row.map((cell) => (cell === null ? '' : defused(cell))))
  const lines = [columns.map(({ name }) => defused(name)), ...text].map(csvFormatRow)
  return `${bom ? '\uFEFF' : ''}${lines.join('\r\n')}\r\n`
}

/** A text cell that a spreadsheet would run as a formula gets an apostrophe in front. Numbers stay numbers. */
function defused(cell: string | number): string {
  if (typeof cell === 'number') return String(cell)
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
}
