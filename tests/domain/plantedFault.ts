import { expect } from 'vitest'
import { faultLine } from '#domain/publishing/fault.ts'
import { integrityFaults } from '#domain/publishing/integrity.ts'
import type { TableName, Tables } from '#domain/schema/tables.ts'
import { readVersion } from '#tools/readVersion.ts'

const { tables: record, faults } = readVersion({ id: '2026-11-23', schema: 1 })
if (faults.length > 0) throw new Error('The record cannot be read.')

/** The researched record, in which faults are planted. */
export const RECORD: Tables = record

/** Every fault that there is with some rows of a table changed, one a line. */
export function faultsWith<Name extends TableName>(
  table: Name,
  change: (rows: Tables[Name]) => readonly unknown[],
): readonly string[] {
  const planted: Tables = { ...RECORD, [table]: change(RECORD[table]) }
  return integrityFaults(planted).map(faultLine)
}

/** Changes one row. Fails where there is no such row, so that no test passes by changing nothing. */
export function patched<Row extends { readonly id: string }>(
  rows: readonly Row[],
  id: string,
  patch: (row: Row) => Partial<Row>,
): readonly Row[] {
  expect(rows.filter((row) => row.id === id)).toHaveLength(1)
  return rows.map((row) => (row.id === id ? { ...row, ...patch(row) } : row))
}
