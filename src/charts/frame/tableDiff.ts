import type { Table } from './chart.tsx'

export type TableDiff = {
  /** First cells of rows that are in the newer table only, in its order. */
  readonly added: readonly string[]
  readonly removed: readonly string[]
  /** First cells of rows that are in both and differ otherwise. */
  readonly changed: readonly string[]
}

/**
 * Compares two tables of one chart row by row. Rows are the same row where their first cells are; where a first
 * cell stands more than once, whole rows are compared, and a changed row counts as one removed and one added.
 */
export function tableDiff(before: Table, after: Table): TableDiff {
  const isNamed = hasUniqueNames(before) && hasUniqueNames(after)
  const [older, newer] = [byKey(before, isNamed), byKey(after, isNamed)]
  const both = [...newer].filter(([key]) => older.has(key))
  return {
    added: [...newer].filter(([key]) => !older.has(key)).map(([, { name }]) => name),
    removed: [...older].filter(([key]) => !newer.has(key)).map(([, { name }]) => name),
    changed: both
      .filter(([key, { content }]) => older.get(key)?.content !== content)
      .map(([, { name }]) => name),
  }
}

export const differingRows = ({ added, removed, changed }: TableDiff) =>
  added.length + removed.length + changed.length

const hasUniqueNames = ({ rows }: Table) => new Set(rows.map(([name]) => name)).size === rows.length

type Named = { readonly name: string; readonly content: string }

function byKey({ columns, rows }: Table, isNamed: boolean): ReadonlyMap<string, Named> {
  const seen = new Map<string, number>()
  return new Map(
    rows.map((row) => {
      const content = JSON.stringify(columns.map(({ name }, index) => [name, row[index] ?? null]))
      const name = String(row[0] ?? '')
      if (isNamed) return [name, { name, content }]
      const times = (seen.get(content) ?? 0) + 1
      seen.set(content, times)
      return [`${times} ${content}`, { name, content }]
    }),
  )
}
