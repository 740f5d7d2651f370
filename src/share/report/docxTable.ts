import { digits } from '#plain/digits.ts'
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import type { Column, TableCell as Cell } from '#charts/frame/table.ts'
import { saidTable } from '#charts/frame/saidTable.ts'
import { cell } from '#ui/format.ts'
import type { NotedFigure } from './reportFiles.ts'

/** More would be pages that nobody reads, or columns of three letters. */
const MOST_ROWS = 40
const MOST_COLUMNS = 8

/** The rows of a figure with a head that is repeated on every page; `null` where they are too many for a text. */
export function docxTable({ shown }: NotedFigure, width: number): Table | null {
  const { columns, rows } = saidTable(shown.table)
  if (isTooLarge(columns, rows)) return null
  const columnWidths = widthsOf(columns, rows, width)
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths,
    borders: BORDERS,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ name, align }) => tableCell(name, align, 'TableHead')),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: columns.map(({ align, absent }, index) =>
              tableCell(cellWords(row[index] ?? null, absent), align, 'TableText'),
            ),
          }),
      ),
    ],
  })
}

/** Why there is no table, and where the rows are. */
export const noTableWords = ({ shown: { table } }: NotedFigure): string =>
  `The numbers are left out: ${digits(table.rows.length)} rows in ${table.columns.length} columns, and a text holds at most ${MOST_ROWS} rows and ${MOST_COLUMNS} columns. All of them stand under the figure at its address, and can be saved there as CSV.`

const isTooLarge = (columns: readonly unknown[], rows: readonly unknown[]) =>
  rows.length === 0 || rows.length > MOST_ROWS || columns.length > MOST_COLUMNS

function tableCell(words: string, align: Column['align'], style: string): TableCell {
  const alignment = align === 'end' ? AlignmentType.RIGHT : AlignmentType.LEFT
  return new TableCell({
    verticalAlign: VerticalAlign.TOP,
    margins: { top: 40, bottom: 40, left: 60, right: 60 },
    children: [new Paragraph({ text: words, style, alignment })],
  })
}

const cellWords = (value: Cell, absent = '–') =>
  value === null ? absent : typeof value === 'number' ? cell(value) : value

/** By what stands in them, none so narrow that its longest word breaks. */
function widthsOf(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  width: number,
): readonly number[] {
  const needs = columns.map(({ name, absent }, index) => {
    const words = rows.map((row) => cellWords(row[index] ?? null, absent))
    const longest = Math.max(...[name, ...words].flatMap((text) => text.split(/\s+/)).map(length))
    const mean = words.reduce((sum, text) => sum + text.length, 0) / Math.max(1, words.length)
    return Math.max(Math.min(longest, 24), Math.min(mean, 40), 4) + 3
  })
  const all = needs.reduce((sum, need) => sum + need, 0)
  return needs.map((need) => Math.floor((width * need) / all))
}

const length = (text: string) => text.length

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'BBBBBB' }
const BORDERS = {
  top: LINE,
  bottom: LINE,
  left: NONE,
  right: NONE,
  insideHorizontal: LINE,
  insideVertical: NONE,
}
