import { csvFormatRows } from 'd3-dsv'
import type { Table } from './chart.tsx'

/**
 * The rows of a table exactly as shown, in that order (RFC 4180, CRLF line ends, UTF-8 with a byte order mark
 * so that spreadsheets read accents). An absence is an empty field.
 */
export function toCsv({ columns, rows }: Table): string {
  const text = rows.map((row) => row.map((cell) => (cell === null ? '' : defused(cell))))
  const lines = csvFormatRows([columns.map(({ name }) => name), ...text])
  return `\uFEFF${lines.replaceAll('\n', '\r\n')}\r\n`
}

/** A text cell that a spreadsheet would run as a formula is led by an apostrophe. Numbers stay numbers. */
function defused(cell: string | number): string {
  if (typeof cell === 'number') return String(cell)
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
}
