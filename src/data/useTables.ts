import { useQueryClient, useSuspenseQueries } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import type { RefusedRow, TableName, Tables } from '#domain/schema/tables.ts'
import { tableQuery } from './dataset.ts'
import type { ReadTable } from './rows.ts'

/** Some tables of a version, fetched in parallel. Suspends until all are read; throws the first fault. */
export function useTables<const Name extends TableName>(
  version: DataVersion,
  names: readonly Name[],
): Pick<Tables, Name> {
  const queries = [...new Set(names)].map((name) => tableQuery(version, name))
  const results = useSuspenseQueries({ queries })
  const tables = Object.fromEntries(results.map(({ data }) => [data.name, data.rows]))
  // One query a name, each typed by its own schema; the pairing is lost in the array, not in the data.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return tables as unknown as Pick<Tables, Name>
}

/**
 * Asks for tables that parts of a page will read, so that they travel together with those it waits for first.
 * Waits for nothing and reports no fault: whoever reads a table does.
 */
export function usePrefetchedTables(version: DataVersion, names: readonly TableName[]): void {
  const client = useQueryClient()
  for (const name of names) {
    const query = tableQuery(version, name)
    if (!client.getQueryState(query.queryKey)) void client.prefetchQuery(query)
  }
}

/** The rows that had to be left out, of all tables read so far. */
export function useRefusedRows(version: DataVersion): readonly RefusedRow[] {
  const cache = useQueryClient().getQueryCache()
  const refused = () =>
    cache
      .findAll({ queryKey: ['table', version.id] })
      .flatMap(({ state }) => (isReadTable(state.data) ? state.data.refused : []))
  // A snapshot has to be equal while nothing changed, so it travels as text.
  const text = useSyncExternalStore(
    (notify) => cache.subscribe(notify),
    () => JSON.stringify(refused()),
    () => '[]',
  )
  const rows: readonly RefusedRow[] = JSON.parse(text)
  return rows
}

const isReadTable = (data: unknown): data is ReadTable =>
  typeof data === 'object' && data !== null && 'refused' in data
