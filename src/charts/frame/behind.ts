import { type Evidence, sourcesOf } from '#domain/schema/evidence.ts'
import type { TableName } from '#domain/schema/tables.ts'
import type { Behind } from './table.ts'

type Rested = { readonly id: string; readonly evidence: Evidence }

/** Records of one table, each behind a row of its own. */
export const recordsBehind = (table: TableName, records: readonly Rested[]): readonly Behind[] =>
  records.map((record) => ({
    sources: sourcesOf([record]),
    record: { table, id: record.id },
  }))

/** What rests on sources without being a record that disputes are about. */
export const sourcedRows = (rested: readonly Pick<Rested, 'evidence'>[]): readonly Behind[] =>
  rested.map((one) => ({ sources: sourcesOf([one]), record: null }))
