import type { DataVersion, DatasetIndex } from '#domain/schema/datasetIndex.ts'
import type { ReadIndex } from '#domain/schema/readIndex.ts'
import { SCHEMA_VERSION } from '#domain/schema/schemaVersion.ts'
import type { TableName, Tables } from '#domain/schema/tables.ts'
import { INDEX_FILE, isChecked, tableFile } from './files.ts'
import { loadChecker } from './loadChecker.ts'
import { readFile } from './readFile.ts'
import type { ReadTable } from './rows.ts'
import type { Query, QueryClient } from '#queries/queryClient.ts'

export const indexQuery: Query<ReadIndex> = {
  key: ['index'],
  ask: async ({ hasFailed }) => {
    const { json, sha256 } = await readFile(INDEX_FILE, { reload: hasFailed })
    return isChecked(INDEX_FILE, sha256)
      ? asIndex(json)
      : (await loadChecker(INDEX_FILE)).indexFrom(json)
  },
}

export const tableQuery = <Name extends TableName>(
  version: DataVersion,
  name: Name,
): Query<ReadTable<Name>> => ({
  key: ['table', version.id, name],
  ask: async ({ client, hasFailed }) => {
    const file = tableFile(version, name)
    const expected = version.files.find(({ table }) => table === name)
    if (!expected) return (await loadChecker(file)).tableWithoutFile(version, name)
    const [{ json }, checker] = await Promise.all([
      readFile(file, { reload: hasFailed, expected }),
      wasChecked(client, version) ? null : loadChecker(file),
    ])
    return checker ? checker.tableFrom(version, name, json) : asRows(name, json)
  },
})

/** Whether the build checked the files that this version promises, and found them in the newest shape. */
const wasChecked = (client: QueryClient, version: DataVersion) => {
  const index = client.stateOf(indexQuery).data
  return (
    version.schema === SCHEMA_VERSION &&
    index?.wasChecked === true &&
    index.versions.includes(version)
  )
}

/** Of bytes that the build checked. */
function asIndex(json: unknown): ReadIndex {
  // The build refuses an index that its schema would not give back as it is.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return { ...(json as DatasetIndex), keptOut: [], wasChecked: true }
}

/** Of bytes that are promised by an index that the build checked, as it did them. */
function asRows<Name extends TableName>(name: Name, json: unknown): ReadTable<Name> {
  // The build refuses rows that their schema would not give back as they are.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return { name, rows: json as Tables[Name], refused: [], keptOut: [] }
}
