import { isSame } from '#domain/kept/kept.ts'

/** Anything that keeps its id from version to version. */
type Row = { readonly id: string }

export type ChangedRow<R extends Row> = {
  readonly before: R
  readonly after: R
  /** The names of the fields that differ, in the order of the newer row. Never empty. */
  readonly fields: readonly string[]
  /** What is said stayed the same, and only the sources behind it differ. */
  readonly evidenceOnly: boolean
}

/** What it takes to get from one list of rows to another. */
export type RowDiff<R extends Row> = {
  /** In the order of the newer list. */
  readonly added: readonly R[]
  /** In the order of the older list. */
  readonly removed: readonly R[]
  /** In the order of the newer list. */
  readonly changed: readonly ChangedRow<R>[]
  readonly unchanged: number
}

/**
 * Compares two versions of a table, row by row under the same id. The order of rows and of keys does not
 * matter; the order within a list does. Of rows that share an id in one list, the first counts.
 */
export function rowDiff<R extends Row>(before: readonly R[], after: readonly R[]): RowDiff<R> {
  const [older, newer] = [byId(before), byId(after)]
  const changed = [...newer.values()].flatMap((row) => {
    const was = older.get(row.id)
    return was === undefined ? [] : changeOf(was, row)
  })
  const added = [...newer.values()].filter(({ id }) => !older.has(id))
  const removed = [...older.values()].filter(({ id }) => !newer.has(id))
  return { added, removed, changed, unchanged: newer.size - added.length - changed.length }
}

function changeOf<R extends Row>(before: R, after: R): ChangedRow<R>[] {
  const [was, is] = [new Map(Object.entries(before)), new Map(Object.entries(after))]
  const names = [...new Set([...is.keys(), ...was.keys()])]
  const fields = names.filter((name) => !isSame(was.get(name), is.get(name)))
  if (fields.length === 0) return []
  const evidenceOnly = isSame(withoutEvidence(before), withoutEvidence(after))
  return [{ before, after, fields, evidenceOnly }]
}

/** The value with every `evidence` left out, at any depth. */
function withoutEvidence(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEvidence)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key]) => key !== 'evidence')
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutEvidence(inner)]))
}

function byId<R extends Row>(rows: readonly R[]): ReadonlyMap<string, R> {
  const found = new Map<string, R>()
  for (const row of rows) if (!found.has(row.id)) found.set(row.id, row)
  return found
}
