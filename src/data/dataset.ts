import { queryOptions } from '@tanstack/react-query'
import type { QueryClient, QueryKey } from '@tanstack/react-query'
import { isNewerThanApp, SCHEMA_VERSION, type DataVersion } from '#domain/schema/datasetIndex.ts'
import { readIndex, type ReadIndex } from '#domain/schema/readIndex.ts'
import type { TableName } from '#domain/schema/tables.ts'
import { FileFault, readFile } from './readFile.ts'
import { readRows, type ReadTable } from './rows.ts'

const INDEX = 'index.json'

export const indexQuery = queryOptions({
  queryKey: ['index'],
  queryFn: async ({ signal, client, queryKey }) =>
    indexFrom(await readFile(INDEX, { signal, reload: hasFailed(client, queryKey) })),
  staleTime: 'static',
})

/** Published files never change, so they never go stale. */
export function tableQuery<Name extends TableName>(version: DataVersion, name: Name) {
  return queryOptions<ReadTable<Name>>({
    queryKey: ['table', version.id, name],
    queryFn: async ({ signal, client, queryKey }) => {
      const file = `${version.id}/${name}.json`
      const expected = version.files.find(({ table }) => table === name)
      if (!expected) return readRows(name, file, await withoutFile(version, name, file))
      const reload = hasFailed(client, queryKey)
      const [json, steps] = await Promise.all([
        readFile(file, { signal, reload, expected }),
        isOlderThanApp(version) ? history().then(({ stepsFrom }) => stepsFrom(version.schema)) : [],
      ])
      return readRows(name, file, json, { steps })
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

const isOlderThanApp = ({ schema }: DataVersion) => schema < SCHEMA_VERSION

/** Steps that raise older rows; the current version needs none. */
const history = () => import('#domain/schema/history/schemaSteps.ts')

/** A version from before a table began has no row of it; any other should have had a file. */
async function withoutFile(
  version: DataVersion,
  name: TableName,
  file: string,
): Promise<readonly unknown[]> {
  if (isOlderThanApp(version) && !(await history()).hasTable(version.schema, name)) return []
  throw new FileFault(
    file,
    isNewerThanApp(version)
      ? 'the data is newer than this page, and this table is no longer among it.'
      : `version ${version.id} has no such table.`,
  )
}

export const hasFailed = (client: QueryClient, queryKey: QueryKey) =>
  (client.getQueryState(queryKey)?.errorUpdateCount ?? 0) > 0
