import type { DatasetIndex, DataVersion } from '#domain/schema/datasetIndex.ts'
import { SCHEMA_VERSION } from '#domain/schema/schemaVersion.ts'
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
      : [inIndex(null, 'schemaVersion', `the newest version has ${newest}`, `write ${newest}`)]),
    ...(ids.includes(current)
      ? []
      : [inIndex(null, 'current', `${current} is not listed`, `write one of ${ids.join(', ')}`)]),
    ...unwritten.map(({ id }) =>
      inIndex(
        id,
        'asOfNote',
        'it is that of the version before',
        'say how far this research reaches',
      ),
    ),
    ...misplaced.map((id) =>
      inIndex(
        id,
        'id',
        'it is listed twice, or after a newer version',
        'list each once, oldest first',
      ),
    ),
    ...versions
      .filter(({ schema }) => schema > SCHEMA_VERSION)
      .map(({ id, schema }) =>
        inIndex(id, 'schema', `there is no schema ${schema} yet`, `write ${SCHEMA_VERSION}`),
      ),
  ]
}

/** Where what versions say of their changes does not go with the list of versions. */
export function changesFaults(
  lists: ChangeLists,
  { versions }: Pick<DatasetIndex, 'versions'>,
): readonly Fault[] {
  const inChanges = (id: string, reason: string, mend: string): Fault => ({
    table: 'changes.json',
    id,
    reason,
    mend,
  })
  const named = lists.map(({ version }) => version)
  const listed = versions.map(({ id }) => id)
  return [
    ...listed
      .filter((id) => !lists.some((one) => one.version === id && one.changes[0]))
      .map((id) => ({
        ...inChanges(id, 'it is empty', 'say in words what changed'),
        field: 'changes',
      })),
    ...named
      .filter((id) => !listed.includes(id))
      .map((id) => inChanges(id, 'the index does not list this version', 'take it away')),
    ...named
      .filter((id, index) => named.indexOf(id) !== index)
      .map((id) => inChanges(id, 'it is there twice', 'take one away')),
  ]
}

const STRANGE = 'the file belongs to no table'
const MISSING = 'the file is missing'
const NO_FOLDER = 'the folder is missing'

/** Whether a fault of a folder is no more than that a file is another than the one that was measured. */
export const isOfEditing = ({ table, reason }: Fault) =>
  table !== 'index.json' && reason !== STRANGE && reason !== MISSING && reason !== NO_FOLDER

/** Where a version's folder and what the index says of it differ. */
export function folderFaults(
  version: DataVersion,
  stored: readonly StoredFile[],
): readonly Fault[] {
  const listed = version.files.map(({ table }) => table)
  const lying = new Map(stored.map((file) => [file.name, file]))
  const expected = new Set(TABLE_NAMES.map(fileOf))
  const seal = `npm run data:new -- ${version.id} --seal`
  const inFiles = (reason: string) => inIndex(version.id, 'files', reason, seal)
  if (stored.length === 0) {
    return [
      { table: version.id, id: null, reason: NO_FOLDER, mend: 'copy it from the version before' },
    ]
  }
  return [
    ...TABLE_NAMES.filter(
      (table) => hasTable(version.schema, table) && !listed.includes(table),
    ).map((table) => inFiles(`${table} is not listed`)),
    ...listed
      .filter((table, index) => listed.indexOf(table) !== index)
      .map((table) => inFiles(`${table} is listed twice`)),
    ...stored
      .filter(({ name }) => !expected.has(name))
      .map(({ name }) => inFile(version, name, STRANGE, 'remove it')),
    ...version.files.flatMap((file) => {
      const found = lying.get(fileOf(file.table))
      if (!found)
        return [inFile(version, fileOf(file.table), MISSING, 'copy it from the version before')]
      const reason = differs(file, found)
      return reason === null
        ? []
        : [inFile(version, fileOf(file.table), reason, `restore it, or of a draft: ${seal}`)]
    }),
  ]
}

/**
 * What of a published version is not as it was published: it has been cited, and has to stay as it is, to the byte.
 *
 * @param before what the index said of the version when it was published, in `commit`
 * @param now what it says today; `undefined` where it does not list it
 */
export function republished(
  before: DataVersion,
  now: DataVersion | undefined,
  stored: readonly StoredFile[],
  commit: string,
): readonly Fault[] {
  const inEntry = (field: string, reason: string) =>
    inIndex(
      before.id,
      field,
      reason,
      `published: write it as in git show ${commit}:public/data/index.json`,
    )
  const mend = `published: restore it, then draft a new one: git checkout ${commit} -- public/data/${before.id}, then npm run data:new -- and its day`
  const inFiles = folderFaults(before, stored).map((fault) =>
    fault.reason === STRANGE
      ? fault
      : {
          ...fault,
          mend,
          ...(isOfEditing(fault) ? { reason: 'it was edited' } : {}),
        },
  )
  if (!now) return [...inFiles, inEntry('id', 'the version is gone')]
  const changed = before.files.filter(
    ({ table, sha256 }) =>
      !now.files.some((file) => file.table === table && file.sha256 === sha256),
  )
  return [
    ...inFiles,
    ...(now.schema === before.schema ? [] : [inEntry('schema', `it was ${before.schema}`)]),
    ...changed.map(({ table }) => inEntry('files', `${table} is listed as another file`)),
  ]
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

const inIndex = (id: string | null, field: string, reason: string, mend: string): Fault => ({
  table: 'index.json',
  id,
  field,
  reason,
  mend,
})

const inFile = (
  { id }: { readonly id: string },
  name: string,
  reason: string,
  mend: string,
): Fault => ({ table: `${id}/${name}`, id: null, reason, mend })
