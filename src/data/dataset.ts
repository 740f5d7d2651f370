import { queryOptions } from '@tanstack/react-query'
import type { QueryClient, QueryKey } from '@tanstack/react-query'
import { isNewerThanApp, type DataVersion } from '#domain/schema/datasetIndex.ts'
import { beganWith } from '#domain/schema/history/raised.ts'
import { readIndex, type ReadIndex } from '#domain/schema/readIndex.ts'
import type { TableName } from '#domain/schema/tables.ts'
import { FileFault, readFile } from './readFile.ts'
import { readRows, type ReadTable } from './rows.ts'

const INDEX = 'index.json'

/** Which versions of the data there are. */
export const indexQuery = queryOptions({
  queryKey: ['index'],
  queryFn: async ({ signal, client, queryKey }) =>
    indexFrom(await readFile(INDEX, { signal, reload: hasFailed(client, queryKey) })),
  staleTime: 'static',
})

/** One table of one version. Published files never change, so they never go stale. */
export function tableQuery<Name extends TableName>(version: DataVersion, name: Name) {
  return queryOptions<ReadTable<Name>>({
    queryKey: ['table', version.id, name],
    queryFn: async ({ signal, client, queryKey }) => {
      const file = `${version.id}/${name}.json`
      const expected = version.files.find(({ table }) => table === name)
      if (!expected) return readRows(name, file, withoutFile(version, name, file))
      const reload = hasFailed(client, queryKey)
      return readRows(name, file, await readFile(file, { signal, reload, expected }), version)
    },
    staleTime: 'static',
    structuralSharing: false,
  })
}

function indexFrom(json: unknown): ReadIndex {
  const read = readIndex(json)
  if (typeof read === 'string') throw new FileFault(INDEX, `${read}.`)
  return read
}

/** A version from before a table began has no row of it. Any other should have had a file. */
function withoutFile(version: DataVersion, name: TableName, file: string): readonly unknown[] {
  if (version.schema < beganWith(name)) return []
  throw new FileFault(
    file,
    isNewerThanApp(version)
      ? 'the data is newer than this page, and this table is no longer among it.'
      : `version ${version.id} has no such table.`,
  )
}

/** A query that failed before is being retried. */
const hasFailed = (client: QueryClient, queryKey: QueryKey) =>
  (client.getQueryState(queryKey)?.errorUpdateCount ?? 0) > 0
