import * as z from 'zod/mini'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import { hasTable, stepsFrom } from '#domain/schema/history/schemaSteps.ts'
import { readIndex, type ReadIndex } from '#domain/schema/readIndex.ts'
import { isNewerThanApp, SCHEMA_VERSION } from '#domain/schema/schemaVersion.ts'
import type { TableName } from '#domain/schema/tables.ts'
import { keptOutKeys, tolerant } from '#domain/schema/tolerant.ts'
import { changeLists, type ChangeLists, type ReadChanges } from '#domain/schema/versionChanges.ts'
import { CHANGES_FILE, INDEX_FILE, tableFile } from './files.ts'
import { FileFault } from './readFile.ts'
import { readRows, type ReadTable } from './rows.ts'

// Loaded on demand, with the schemas: what the build has checked needs none of it.

/** As much of the index as can be read. @throws {FileFault} where nothing can */
export function indexFrom(json: unknown): ReadIndex {
  const read = readIndex(json)
  if (typeof read === 'string') throw new FileFault(INDEX_FILE, `${read}.`)
  return read
}

/** The rows of a version, in the newest shape. @throws {FileFault} where they are not a list at all */
export function tableFrom<Name extends TableName>(
  version: DataVersion,
  name: Name,
  json: unknown,
): ReadTable<Name> {
  return readRows(name, tableFile(version, name), json, { steps: stepsFrom(version.schema) })
}

/** A version from before a table began has no row of it. @throws {FileFault} for any other: it should have a file */
export function tableWithoutFile<Name extends TableName>(
  version: DataVersion,
  name: Name,
): ReadTable<Name> {
  if (version.schema < SCHEMA_VERSION && !hasTable(version.schema, name)) {
    return tableFrom(version, name, [])
  }
  throw new FileFault(
    tableFile(version, name),
    isNewerThanApp(version)
      ? 'the data is newer than this page, and this table is no longer among it.'
      : `version ${version.id} has no such table.`,
  )
}

/** @throws {FileFault} where it has another shape */
export function changesFrom(json: unknown): ReadChanges {
  const read = z.safeParse(tolerant(changeLists), json)
  if (!read.success) {
    const [issue] = read.error.issues
    throw new FileFault(
      CHANGES_FILE,
      `it is damaged (${issue?.path.join('.')}: ${issue?.message}).`,
    )
  }
  // `tolerant` gives the same shape, and loses its type.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const lists = read.data as ChangeLists
  return { lists, keptOut: [...new Set(keptOutKeys(json, lists))] }
}
