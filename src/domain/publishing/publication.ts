import { SCHEMA_VERSION, type DatasetIndex, type DataVersion } from '#domain/schema/datasetIndex.ts'
import type { Fault } from './fault.ts'
import { hasTable } from '#domain/schema/history/schemaSteps.ts'
import type { ChangeLists } from '#domain/schema/versionChanges.ts'
import { TABLE_NAMES, type TableName } from '#domain/schema/tables.ts'

/** One file of a version as it lies in its folder. */
export type StoredFile = {
  readonly name: string
  readonly sha256: string
  readonly bytes: number
  /** `null` where the file is not a list of rows. */
  readonly rows: number | null
}

/** The name of a table's file in the folder of its version. */
export function fileOf(table: TableName): string {
  return `${table}.json`
}

/** A table as it is published: one row a line, so that a comparison of two versions shows rows. */
export function fileText(rows: readonly unknown[]): string {
  return rows.length === 0
    ? '[]\n'
    : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`
}

/** Where the list of versions contradicts itself. */
export function indexFaults({ schemaVersion, current, versions }: DatasetIndex): readonly Fault[] {
  const ids = versions.map(({ id }) => id)
  const newest = Math.max(...versions.map(({ schema }) => schema))
  const unwritten = versions.filter(
    ({ asOfNote }, index) => asOfNote === versions[index - 1]?.asOfNote,
  )
  const misplaced = ids.filter((id, index) => index > 0 && id <= (ids[index - 1] ?? ''))
  return [
    ...(schemaVersion === newest
      ? []
      : [inIndex(null, `schemaVersion is ${schemaVersion}, and the newest version has ${newest}`)]),
    ...(ids.includes(current)
      ? []
      : [inIndex(null, `current names ${current}, which is not listed`)]),
    ...unwritten.map(({ id }) =>
      inIndex(id, 'asOfNote is that of the version before: say how far this research reaches'),
    ),
    ...misplaced.map((id) => inIndex(id, 'it is listed twice, or after a newer version')),
    ...versions
      .filter(({ schema }) => schema > SCHEMA_VERSION)
      .map(({ id, schema }) => inIndex(id, `its schema is ${schema}, and there is none yet`)),
  ]
}

/** Where what versions say of their changes does not go with the list of versions. */
export function changesFaults(
  lists: ChangeLists,
  { versions }: Pick<DatasetIndex, 'versions'>,
): readonly Fault[] {
  const inChanges = (id: string, reason: string): Fault => ({ table: 'changes.json', id, reason })
  const named = lists.map(({ version }) => version)
  const listed = versions.map(({ id }) => id)
  const silent = listed.filter((id) => !lists.some((one) => one.version === id && one.changes[0]))
  return [
    ...silent.map((id) => inChanges(id, 'changes is empty: say in words what changed')),
    ...named
      .filter((id) => !listed.includes(id))
      .map((id) => inChanges(id, 'the index does not list it')),
    ...named
      .filter((id, index) => named.indexOf(id) !== index)
      .map((id) => inChanges(id, 'it is there twice')),
  ]
}

/** Where a version's folder and what the index says of it differ. */
export function folderFaults(
  version: DataVersion,
  stored: readonly StoredFile[],
): readonly Fault[] {
  const listed = version.files.map(({ table }) => table)
  const lying = new Map(stored.map((file) => [file.name, file]))
  const expected = new Set(TABLE_NAMES.map(fileOf))
  return [
    ...TABLE_NAMES.filter(
      (table) => hasTable(version.schema, table) && !listed.includes(table),
    ).map((table) => inIndex(version.id, `${table} is not listed`)),
    ...listed
      .filter((table, index) => listed.indexOf(table) !== index)
      .map((table) => inIndex(version.id, `${table} is listed twice`)),
    ...stored
      .filter(({ name }) => !expected.has(name))
      .map(({ name }) => inFile(version, name, 'the file belongs to no table')),
    ...version.files.flatMap((file) => {
      const found = lying.get(fileOf(file.table))
      const reason = found ? differs(file, found) : 'the file is missing'
      return reason === null ? [] : [inFile(version, fileOf(file.table), reason)]
    }),
  ]
}

/**
 * Published files that changed. `published` is the index as it was last published; a version that it lists
 * has been cited, and has to stay as it is, to the byte.
 */
export function republished(published: DatasetIndex, now: DatasetIndex): readonly Fault[] {
  return published.versions.flatMap((before) => {
    const after = now.versions.find(({ id }) => id === before.id)
    if (!after) return [inIndex(before.id, 'it was published and is gone')]
    if (after.schema !== before.schema) {
      return [inIndex(before.id, `it was published under schema ${before.schema}`)]
    }
    return before.files.flatMap(({ table, sha256 }) => {
      const same = after.files.some((file) => file.table === table && file.sha256 === sha256)
      return same ? [] : [inFile(before, fileOf(table), 'it was published with other content')]
    })
  })
}

function differs(listed: DataVersion['files'][number], found: StoredFile): string | null {
  if (found.bytes !== listed.bytes) {
    return `it has ${found.bytes} bytes, and the index says ${listed.bytes}`
  }
  if (found.sha256 !== listed.sha256) return 'its bytes changed: the index has another sha256'
  if (found.rows === null) return 'it is not a list of rows'
  return found.rows === listed.rows
    ? null
    : `it has ${found.rows} rows, and the index says ${listed.rows}`
}

const inIndex = (id: string | null, reason: string): Fault => ({ table: 'index.json', id, reason })

const inFile = ({ id }: { readonly id: string }, name: string, reason: string): Fault => ({
  table: `${id}/${name}`,
  id: null,
  reason,
})
