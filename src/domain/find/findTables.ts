import type { Clock } from '#domain/record/lens.ts'
import type { RefusedRow, TableName, Tables } from '#domain/schema/tables.ts'

/** Tables that something can be found in. */
export const FIND_TABLES = [
  'companies',
  'actors',
  'events',
  'stances',
  'positions',
  'commitments',
  'dimensions',
  'instruments',
  'disputes',
  'models',
  'codebook',
  'sources',
  'stories',
] as const satisfies readonly TableName[]

/** As far as they have come. */
export type FindTables = Partial<Pick<Tables, (typeof FIND_TABLES)[number]>> & {
  readonly unread?: readonly RefusedRow[]
}

/** The day from which the record is seen; when sources were published is read from their table. */
export type FindClock = Omit<Clock, 'published'>
