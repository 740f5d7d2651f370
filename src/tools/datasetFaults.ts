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
  isOfEditing,
  republished,
} from '#domain/publishing/publication.ts'
import { TABLE_NAMES, type TableName } from '#domain/schema/tables.ts'
import { changesOnDisk, DATA_ROOT, partOf, storedFiles } from './datasetFolder.ts'
import { lineOf, readJson, rowLines } from './jsonFaults.ts'
import { jsonSchemas } from './jsonSchemas.ts'
import type { PublishedIndex } from './publishedIndex.ts'
import { readVersion, UNTIDY } from './readVersion.ts'
import { storyFaults } from './storyFaults.ts'

/**
 * Every fault of the dataset on disk.
 *
 * @param published `null` where it cannot be told what was published
 */
export function datasetFaults(
  index: DatasetIndex,
  published: PublishedIndex | null,
): readonly Fault[] {
  const before = published?.index.versions ?? []
  const own = index.versions.filter(({ id }) => before.every((one) => one.id !== id))
  return [
    ...listFaults(index),
    ...strangeFolders(index),
    ...(published ? publishedFaults(published, index) : []),
    ...own.flatMap((version) =>
      published
        ? draftFaults(version)
        : [...folderFaults(version, storedFiles(version.id)), ...versionFaults(version)],
    ),
    ...schemaFaults(),
  ]
}

/** Of `index.json` and `changes.json`. */
export function listFaults(index: DatasetIndex): readonly Fault[] {
  const { lists, faults } = changesOnDisk()
  const found = [...indexFaults(index), ...(lists ? changesFaults(lists, index) : [])]
  return [...found.map(inItsLine), ...faults]
}

/** A file that has to be restored is not read. */
function publishedFaults({ index, commit }: PublishedIndex, now: DatasetIndex): readonly Fault[] {
  return index.versions.flatMap((version) => {
    const listed = now.versions.find(({ id }) => id === version.id)
    const changed = republished(version, listed, storedFiles(version.id), commit)
    return changed.length > 0 ? changed.map(inItsLine) : versionFaults(version)
  })
}

/** Of a draft whose files were edited since, one fault and not one a file. */
function draftFaults(version: DataVersion): readonly Fault[] {
  const faults = folderFaults(version, storedFiles(version.id))
  const edited = faults.filter(isOfEditing).length
  const measure = {
    table: version.id,
    id: null,
    reason: `${edited === 1 ? 'a file was' : `${edited} files were`} edited since it was sealed or drafted`,
    mend: `at last, npm run data:new -- ${version.id} --seal`,
  }
  return [
    ...faults.filter(({ table }) => table === 'index.json'),
    ...faultsBeforeSealing(version),
    ...(edited === 0 ? [] : [measure]),
  ]
}

/** Files that are missing or unknown, and faults within files. */
export function faultsBeforeSealing(version: DataVersion): readonly Fault[] {
  return [
    ...folderFaults(version, storedFiles(version.id)).filter(
      (fault) => fault.table !== 'index.json' && !isOfEditing(fault),
    ),
    ...versionFaults(version).filter(({ reason }) => reason !== UNTIDY),
  ]
}

/** Faults within the files of a version, with their lines. */
function versionFaults(version: DataVersion): readonly Fault[] {
  const { tables, unread, faults } = readVersion(version)
  const lines = new Map<string, ReadonlyMap<string, number>>()
  const found = [...faults, ...integrityFaults(tables, unread), ...storyFaults(tables, version)]
  return found.map((fault) => {
    if (!isTable(fault.table)) return fault
    const file = `${version.id}/${fileOf(fault.table)}`
    const own = lines.get(file) ?? rowLines(textOf(file))
    lines.set(file, own)
    const line = fault.id === null ? undefined : own.get(fault.id)
    return { ...fault, table: file, ...(line === undefined ? {} : { line }) }
  })
}

const isTable = (name: string): name is TableName => TABLE_NAMES.some((table) => table === name)

function textOf(file: string): string {
  const path = join(DATA_ROOT, file)
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

/** With the line of its version in `index.json` or `changes.json`. */
function inItsLine(fault: Fault): Fault {
  const { table, id, field } = fault
  if (table !== 'index.json' && table !== 'changes.json') return fault
  const text = textOf(table)
  const { value } = readJson(text)
  const within = table === 'index.json' ? ['versions'] : []
  const list: unknown = within.reduce<unknown>(partOf, value)
  const key = table === 'index.json' ? 'id' : 'version'
  const place = Array.isArray(list) ? list.findLastIndex((one) => partOf(one, key) === id) : -1
  if (id !== null && place === -1) return fault
  const path = [...(id === null ? [] : [...within, place]), ...(field === undefined ? [] : [field])]
  return { ...fault, line: lineOf(text, path) }
}

/** Folders and files that the index does not list. */
function strangeFolders({ versions }: DatasetIndex): readonly Fault[] {
  const known = new Set(['index.json', 'changes.json', 'schema', ...versions.map(({ id }) => id)])
  return readdirSync(DATA_ROOT)
    .filter((name) => !known.has(name))
    .map((name) => ({
      table: name,
      id: null,
      reason: 'the index does not list it',
      mend: 'remove it; npm run data:new drafts a version',
    }))
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
  return [...strange, ...stale].map(([name, reason = '']) => ({
    table: `schema/${name}`,
    id: null,
    reason,
    mend: 'npm run data:new -- --schemas writes them anew',
  }))
}
