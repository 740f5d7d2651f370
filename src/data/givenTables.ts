import type { RefusedRow, TableName, Tables } from '#domain/schema/tables.ts'
import type { ReadTable } from './rows.ts'

/** Tables as they were asked for: those that may be missing are `null` where they are. */
export type GivenTables<Needed extends TableName, Missing extends TableName = never> = Pick<
  Tables,
  Needed
> & { readonly [Name in Missing]: Tables[Name] | null } & {
  /** The rows of these tables that could not be read. */
  readonly unread: readonly RefusedRow[]
}

/** Tables that were read, under their names. `mayBeMissing` that are not among them are `null`. */
export function tablesFrom<Needed extends TableName, Missing extends TableName = never>(
  read: readonly ReadTable[],
  mayBeMissing: readonly Missing[] = [],
): GivenTables<Needed, Missing> {
  const given = {
    ...Object.fromEntries(mayBeMissing.map((name) => [name, null])),
    ...Object.fromEntries(read.map(({ name, rows }) => [name, rows])),
    unread: read.flatMap(({ refused }) => refused),
  }
  // Each table is typed by its schema; `Object.fromEntries` loses the pairing.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return given as unknown as GivenTables<Needed, Missing>
}

/** What stands for a table that could not be read: each row on a company may have been in it. */
export const lostRow = (table: TableName, company: string): RefusedRow => ({
  table,
  row: 0,
  id: null,
  reason: 'the whole table could not be read',
  company,
  column: null,
  from: null,
  to: null,
})

export function mergedTables<
  A extends { readonly unread: readonly RefusedRow[] },
  B extends { readonly unread: readonly RefusedRow[] },
>(a: A, b: B): A & B {
  return { ...a, ...b, unread: [...a.unread, ...b.unread] }
}
