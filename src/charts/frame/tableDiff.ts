import { saidTable } from './saidTable.ts'
import type { Table } from './table.ts'

/** Rows by the cells that tell them apart, such as company and column. */
export type TableDiff = {
  /** Names of rows that are in the newer table only, in its order. */
  readonly added: readonly string[]
  readonly removed: readonly string[]
  /** Rows that are in both and differ otherwise, with the columns in which they do. */
  readonly changed: readonly ChangedRow[]
}

type ChangedRow = { readonly name: string; readonly columns: readonly string[] }

/**
 * Compares two tables of one chart row by row. Rows are the same row where their key cells are the same, or, in a
 * table without any, where they state the same record. Of several such rows those that are the same throughout stand for each other first,
 * then the rest in their order.
 */
export function tableDiff(before: Table, after: Table): TableDiff {
  const [older, newer] = [byKey(before), byKey(after)]
  const removed: string[] = []
  const changed: ChangedRow[] = []
  const added: string[] = []
  for (const [key, rows] of newer) {
    const [was, is] = unlike(older.get(key) ?? [], rows)
    for (const [index, row] of is.entries()) {
      const other = was[index]
      if (other) changed.push({ name: row.name, columns: differing(other, row) })
      else added.push(row.name)
    }
  }
  for (const [key, rows] of older) {
    const [was, is] = unlike(rows, newer.get(key) ?? [])
    removed.push(...was.slice(is.length).map(({ name }) => name))
  }
  return { added, removed, changed }
}

export const differingRows = ({ added, removed, changed }: TableDiff) =>
  added.length + removed.length + changed.length

type Row = {
  readonly name: string
  /** By column. */
  readonly cells: ReadonlyMap<string, string>
}

function byKey(table: Table): ReadonlyMap<string, readonly Row[]> {
  const { columns, rows, behind } = saidTable(table)
  const marked = (mark: 'isKey' | 'isName') =>
    columns.flatMap((column, index) => (column[mark] ? [index] : []))
  const keys = marked('isKey')
  const names = [keys, marked('isName')].find(({ length }) => length > 0) ?? [0]
  const groups = new Map<string, Row[]>()
  rows.forEach((row, at) => {
    const cells = columns.map(
      ({ name, stands = name }, index) => [stands, JSON.stringify(row[index] ?? null)] as const,
    )
    const record = keys.length === 0 ? behind?.[at]?.record : null
    const told = keys.length === 0 ? [0] : keys
    const key = JSON.stringify(record ? [record.table, record.id] : told.map((one) => row[one]))
    const name = names.flatMap((index) => row[index] ?? []).join(', ')
    groups.set(key, [...(groups.get(key) ?? []), { name, cells: new Map(cells) }])
  })
  return groups
}

/** Without the rows that both have. */
function unlike(
  before: readonly Row[],
  after: readonly Row[],
): readonly [readonly Row[], readonly Row[]] {
  const left = [...before]
  const rest = after.filter((row) => {
    const at = left.findIndex((other) => differing(other, row).length === 0)
    if (at !== -1) left.splice(at, 1)
    return at === -1
  })
  return [left, rest]
}

const differing = (before: Row, after: Row): readonly string[] =>
  [...new Set([...after.cells.keys(), ...before.cells.keys()])].filter(
    (column) => before.cells.get(column) !== after.cells.get(column),
  )
