import type { TableName } from '#domain/schema/tables.ts'

/** Raw values in the order shown. `null` is an absence, and shown in words. */
export type Table = {
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly TableCell[])[]
  /** What each row rests on, in their order; absent where rows count others. */
  readonly behind?: readonly Behind[]
}
export type TableCell = string | number | null
/** For the sources and disputes of a row in files, and for finding the row in another version. */
export type Behind = {
  /** Ids. */
  readonly sources: readonly string[]
  /** The record that the row states; `null` where it states none, or says itself who disagrees about it. */
  readonly record: { readonly table: TableName; readonly id: string } | null
}
export type Column = {
  readonly name: string
  readonly align?: 'start' | 'end'
  /** What an empty cell means here, in sentence case: `Not set`, `Nothing found`. Without it, a dash. */
  readonly absent?: string
  /** Its cells are EDTF, `..` for an end still open; they are said in words on screen. */
  readonly isDate?: boolean
  /** Tells rows apart, with the others so marked. Where none is, their records do, or else their first cells. */
  readonly isKey?: boolean
  /** Says with the others so marked which row is meant, where records tell rows apart. */
  readonly isName?: boolean
  /** What it is in every version, where its name says a version or a day. */
  readonly stands?: string
}
