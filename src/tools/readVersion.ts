import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import type { Fault } from '#domain/publishing/fault.ts'
import { fileOf, fileText } from '#domain/publishing/publication.ts'
import { SCHEMA_VERSION, type DataVersion } from '#domain/schema/datasetIndex.ts'
import { raised } from '#domain/schema/history/raised.ts'
import { hasTable, stepsFrom } from '#domain/schema/history/schemaSteps.ts'
import { TABLE_NAMES, tableRows, type TableName, type Tables } from '#domain/schema/tables.ts'
import { folderOf } from './datasetFolder.ts'
import { jsonFault, rowFaults } from './rowFaults.ts'

z.config(z.locales.en())

/** What sealing mends by itself. */
export const UNTIDY = 'it is not written one row a line, keys in the order of the schema'

/** A version, and the schema number that its files were written by. */
type Written = Pick<DataVersion, 'id' | 'schema'>

type Read = {
  /** `null` where any row has the wrong shape: nothing can then be said of how the rows fit together. */
  readonly tables: Tables | null
  readonly faults: readonly Fault[]
}

/** All tables of a version, strictly: every row, once raised, has the shape of its table, and every file that of a published one. */
export function readVersion({ id, schema }: Written): Read {
  const read = TABLE_NAMES.map((name) => [name, readTable({ id, schema }, name)] as const)
  const faults = read.flatMap(([, { faults: found }]) => found)
  if (read.some(([, { rows }]) => rows === null)) return { tables: null, faults }
  const tables = Object.fromEntries(read.map(([name, { rows }]) => [name, rows]))
  // Each row was accepted by the schema that `Tables` is inferred from.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return { tables: tables as unknown as Tables, faults }
}

/** The rows in the order of keys that the schema has; `rows: null` where one was refused. */
export function readTable(
  { id: version, schema }: Written,
  name: TableName,
): { rows: readonly unknown[] | null; faults: readonly Fault[] } {
  const path = join(folderOf(version), fileOf(name))
  const fault = (reason: string): Fault => ({
    table: `${version}/${fileOf(name)}`,
    id: null,
    reason,
  })
  if (!existsSync(path)) return { rows: hasTable(schema, name) ? null : [], faults: [] }
  const text = readFileSync(path, 'utf8')
  const broken = jsonFault(text)
  if (broken) return { rows: null, faults: [{ ...fault(broken.reason), line: broken.line }] }
  const json: unknown = JSON.parse(text)
  if (!Array.isArray(json)) return { rows: null, faults: [fault('it is not a list of rows')] }
  const steps = stepsFrom(schema)
  const candidates: readonly unknown[] = json.map((row: unknown) => raised(name, row, steps))
  const refused = candidates.flatMap((row, index) =>
    rowFaults(name, row, idOf(row) ?? `row ${index + 1}`),
  )
  if (refused.length > 0) return { rows: null, faults: refused }
  const rows = candidates.map((row) => z.parse(tableRows[name], row))
  // The order of keys in an older file is that of its own schema, which only its hash remembers.
  const expected = schema === SCHEMA_VERSION ? rows : json
  const faults =
    fileText(expected) === text
      ? []
      : [{ ...fault(UNTIDY), mend: 'npm run data:new -- (its day) --seal tidies it' }]
  return { rows, faults }
}

const idOf = (row: unknown) =>
  typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string'
    ? row.id
    : null
