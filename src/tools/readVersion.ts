import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Fault } from '#domain/publishing/fault.ts'
import type { NotRead } from '#domain/publishing/integrity.ts'
import { fileOf, fileText } from '#domain/publishing/publication.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import { SCHEMA_VERSION } from '#domain/schema/schemaVersion.ts'
import { raised } from '#domain/schema/history/raised.ts'
import { hasTable, stepsFrom } from '#domain/schema/history/schemaSteps.ts'
import { refusedRow } from '#domain/schema/refusedRow.ts'
import { TABLE_NAMES, tableRows, type TableName, type Tables } from '#domain/schema/tables.ts'
import { folderOf } from './datasetFolder.ts'
import { readJson } from './jsonFaults.ts'
import { asFault, readShape } from './rowFaults.ts'

/** Sealing mends this. */
export const UNTIDY = 'it is not written one row a line, keys in the order of the schema'

/** Id and schema number of a version. */
type Written = Pick<DataVersion, 'id' | 'schema'>

type Read = {
  /** Rows that can be read, and faulty ones as far as their meaning is clear. */
  readonly tables: Tables
  readonly unread: NotRead
  readonly faults: readonly Fault[]
}

/** Strict: each row, once raised, has the shape of its table, and each file that of a published one. */
export function readVersion(version: Written): Read {
  const read = TABLE_NAMES.map((name) => [name, readTable(version, name)] as const)
  const tables = Object.fromEntries(read.map(([name, { rows }]) => [name, rows]))
  return {
    // Each row was accepted by the schema that `Tables` is inferred from.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    tables: tables as unknown as Tables,
    unread: {
      lost: read.filter(([, { isLost }]) => isLost).map(([name]) => name),
      refused: read.flatMap(([, { refused }]) => refused),
    },
    faults: read.flatMap(([, { faults }]) => faults),
  }
}

type ReadTable = {
  /** With keys in the order of the schema. */
  readonly rows: readonly unknown[]
  readonly refused: NotRead['refused']
  /** No file, or no list of rows in it. */
  readonly isLost: boolean
  readonly faults: readonly Fault[]
}

export function readTable({ id: version, schema }: Written, name: TableName): ReadTable {
  const path = join(folderOf(version), fileOf(name))
  const lost = (faults: readonly Fault[]): ReadTable => ({
    rows: [],
    refused: [],
    isLost: hasTable(schema, name),
    faults,
  })
  // A missing file is reported by `folderFaults`.
  if (!existsSync(path)) return lost([])
  const text = readFileSync(path, 'utf8')
  const fault = { table: `${version}/${fileOf(name)}`, id: null }
  const { value: json, faults: slips } = readJson(text)
  const inText = slips.map((slip): Fault => ({ ...fault, ...slip }))
  if (json === undefined) return lost(inText)
  if (!Array.isArray(json)) {
    return lost([...inText, { ...fault, reason: 'it is not a list of rows', mend: 'write [ … ]' }])
  }
  const steps = stepsFrom(schema)
  const read = json.map((row: unknown, index) => {
    const candidate = raised(name, row, steps)
    const { wrong, meant } = readShape(tableRows[name], candidate)
    const id = idOf(candidate) ?? `row ${index + 1}`
    const faults = wrong.map((one): Fault => ({ table: name, id, ...asFault(one) }))
    const refused = refusedRow(name, candidate, index + 1, wrong[0]?.reason ?? '')
    return { meant, faults, refused }
  })
  const rows = read.map(({ meant }) => meant).filter((row) => row !== undefined)
  const refused = read.filter(({ meant }) => meant === undefined).map((row) => row.refused)
  const faults = [...inText, ...read.flatMap((row) => row.faults)]
  // Keys of an older file are in the order of its own schema, which only its hash records.
  const expected = schema === SCHEMA_VERSION ? rows : json
  if (faults.length === 0 && fileText(expected) !== text) {
    const mend = `npm run data:new -- ${version} --seal tidies it`
    return { rows, refused, isLost: false, faults: [{ ...fault, reason: UNTIDY, mend }] }
  }
  return { rows, refused, isLost: false, faults }
}

const idOf = (row: unknown) =>
  typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string'
    ? row.id
    : null
