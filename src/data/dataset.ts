import { queryOptions } from '@tanstack/react-query'
import type { QueryClient, QueryKey } from '@tanstack/react-query'
import {
  datasetIndex,
  SCHEMA_VERSION,
  type DataVersion,
  type DatasetIndex,
} from '#domain/schema/datasetIndex.ts'
import type { TableName } from '#domain/schema/tables.ts'
import { FileFault, readFile } from './readFile.ts'
import { readRows, type ReadTable } from './rows.ts'

const INDEX = 'index.json'

/** Which versions of the data there are. */
export const indexQuery = queryOptions({
  queryKey: ['index'],
  queryFn: async ({ signal, client, queryKey }) =>
    readIndex(await readFile(INDEX, { signal, reload: hasFailed(client, queryKey) })),
  staleTime: 'static',
})

/** One table of one version. Published files never change, so they never go stale. */
export function tableQuery<Name extends TableName>(version: DataVersion, name: Name) {
  return queryOptions<ReadTable<Name>>({
    queryKey: ['table', version.id, name],
    queryFn: async ({ signal, client, queryKey }) => {
      const file = `${version.id}/${name}.json`
      const expected = version.files.find(({ table }) => table === name)
      if (!expected) throw new FileFault(file, `version ${version.id} has no such table.`)
      const reload = hasFailed(client, queryKey)
      return readRows(name, file, await readFile(file, { signal, reload, expected }))
    },
    staleTime: 'static',
    structuralSharing: false,
  })
}

function readIndex(json: unknown): DatasetIndex {
  if (typeof json === 'object' && json !== null && 'schemaVersion' in json) {
    const { schemaVersion } = json
    if (typeof schemaVersion === 'number' && schemaVersion > SCHEMA_VERSION) {
      throw new FileFault(
        INDEX,
        'the data is newer than this page. Reload the page to get the version that can read it.',
      )
    }
  }
  const read = datasetIndex.safeParse(json)
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new FileFault(
    INDEX,
    `the list of versions is damaged (${issue?.path.join('.')}: ${issue?.message}).`,
  )
}

/** A query that failed before is being retried. */
const hasFailed = (client: QueryClient, queryKey: QueryKey) =>
  (client.getQueryState(queryKey)?.errorUpdateCount ?? 0) > 0
