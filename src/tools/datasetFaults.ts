import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DatasetIndex, DataVersion } from '#domain/schema/datasetIndex.ts'
import type { Fault } from '#domain/publishing/fault.ts'
import { integrityFaults } from '#domain/publishing/integrity.ts'
import { folderFaults, indexFaults, republished } from '#domain/publishing/publication.ts'
import { DATA_ROOT, storedFiles } from './datasetFolder.ts'
import { jsonSchemas } from './jsonSchemas.ts'
import { readTables } from './readTables.ts'

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
    ...strangeFolders(index),
    ...index.versions.flatMap((version) => [
      ...folderFaults(version, storedFiles(version.id)),
      ...versionFaults(version),
    ]),
    ...(published ? republished(published, index) : []),
    ...schemaFaults(),
  ]
}

function versionFaults(version: DataVersion): readonly Fault[] {
  const { tables, faults } = readTables(version)
  const found = [...faults, ...(tables ? integrityFaults(tables) : [])]
  return found.map((fault) =>
    fault.table.includes('/') ? fault : { ...fault, table: `${version.id} ${fault.table}` },
  )
}

/** Folders and files beside the index that nothing accounts for. */
function strangeFolders({ versions }: DatasetIndex): readonly Fault[] {
  const known = new Set(['index.json', 'schema', ...versions.map(({ id }) => id)])
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
