import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DatasetIndex, DataVersion } from '#domain/schema/datasetIndex.ts'
import type { Fault } from '#domain/publishing/fault.ts'
import { integrityFaults } from '#domain/publishing/integrity.ts'
import {
  changesFaults,
  fileOf,
  folderFaults,
  indexFaults,
  republished,
} from '#domain/publishing/publication.ts'
import { TABLE_NAMES, type TableName } from '#domain/schema/tables.ts'
import { DATA_ROOT, readChanges, storedFiles } from './datasetFolder.ts'
import { jsonSchemas } from './jsonSchemas.ts'
import { readVersion } from './readVersion.ts'
import { rowLines } from './rowFaults.ts'

/**
 * Every fault of the dataset on disk.
 *
 * @param published the index as it was last published; `null` where that cannot be told
 */
export function datasetFaults(
  index: DatasetIndex,
  published: DatasetIndex | null,
): readonly Fault[] {
  return [
    ...indexFaults(index),
    ...changesFaults(readChanges(), index),
    ...strangeFolders(index),
    ...index.versions.flatMap((version) => [
      ...(isDraft(version, published)
        ? draftFaults(version)
        : folderFaults(version, storedFiles(version.id))),
      ...versionFaults(version),
    ]),
    ...(published ? republished(published, index) : []),
    ...schemaFaults(),
  ]
}

/** Where it can be told, a version that was never published: its files are being edited. */
const isDraft = ({ id }: DataVersion, published: DatasetIndex | null) =>
  published !== null && published.versions.every((one) => one.id !== id)

/** Of a draft, that its files were edited since it was measured is one fault and not one a file. */
function draftFaults(version: DataVersion): readonly Fault[] {
  const stored = storedFiles(version.id)
  const faults = folderFaults(version, stored)
  const names = new Set(stored.map(({ name }) => `${version.id}/${name}`))
  const edited = faults.filter(({ table }) => names.has(table))
  if (edited.length === 0) return faults
  const measure = {
    table: version.id,
    id: null,
    reason: `${edited.length === 1 ? 'a file was' : `${edited.length} files were`} edited since it was sealed or drafted`,
    mend: `npm run data:new -- ${version.id} --seal`,
  }
  return [...faults.filter((fault) => !edited.includes(fault)), measure]
}

/** What is wrong within the files of a version, each with its line. */
export function versionFaults(version: DataVersion): readonly Fault[] {
  const { tables, faults } = readVersion(version)
  const found = [...faults, ...(tables ? integrityFaults(tables) : [])]
  const lines = new Map<string, ReadonlyMap<string, number>>()
  return found.map((fault) => {
    if (!isTable(fault.table)) return fault
    const file = `${version.id}/${fileOf(fault.table)}`
    const own = lines.get(file) ?? linesOf(file)
    lines.set(file, own)
    const line = fault.id === null ? undefined : own.get(fault.id)
    return { ...fault, table: file, ...(line === undefined ? {} : { line }) }
  })
}

const isTable = (name: string): name is TableName => TABLE_NAMES.some((table) => table === name)

function linesOf(file: string): ReadonlyMap<string, number> {
  const path = join(DATA_ROOT, file)
  return existsSync(path) ? rowLines(readFileSync(path, 'utf8')) : new Map()
}

/** Folders and files beside the index that nothing accounts for. */
function strangeFolders({ versions }: DatasetIndex): readonly Fault[] {
  const known = new Set(['index.json', 'changes.json', 'schema', ...versions.map(({ id }) => id)])
  return readdirSync(DATA_ROOT)
    .filter((name) => !known.has(name))
    .map((name) => ({ table: name, id: null, reason: 'the index does not list it' }))
}

function schemaFaults(): readonly Fault[] {
  const folder = join(DATA_ROOT, 'schema')
  const schemas = jsonSchemas()
  const lying = existsSync(folder) ? readdirSync(folder) : []
  const strange = lying
    .filter((name) => !schemas.has(name))
    .map((name) => [name, 'no table has it'])
  const stale = [...schemas].flatMap(([name, text]) => {
    if (!lying.includes(name)) return [[name, 'it is missing']]
    const isCurrent = readFileSync(join(folder, name), 'utf8') === text
    return isCurrent ? [] : [[name, 'it is not what the schema says today']]
  })
  return [...strange, ...stale].map(([name, reason]) => ({
    table: `schema/${name}`,
    id: null,
    reason: `${reason}; npm run data:new -- --schemas writes them anew`,
  }))
}
