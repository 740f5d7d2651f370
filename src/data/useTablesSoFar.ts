import { useQueries } from '@tanstack/react-query'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import type { RefusedRow, TableName, Tables } from '#domain/schema/tables.ts'
import { tableQuery } from './dataset.ts'
import { tablesFrom } from './givenTables.ts'

export type TablesSoFar<Name extends TableName> = {
  readonly tables: Partial<Pick<Tables, Name>> & { readonly unread: readonly RefusedRow[] }
  /** Still being read. */
  readonly waiting: readonly Name[]
  /** Could not be read. */
  readonly failed: readonly Name[]
  /** Reads those anew. */
  readonly again: () => void
}

/** Tables of a version as far as they have come: waits for none, and throws the fault of none. */
export function useTablesSoFar<const Name extends TableName>(
  version: DataVersion,
  names: readonly Name[],
): TablesSoFar<Name> {
  const queries = useQueries({ queries: names.map((name) => tableQuery(version, name)) })
  const those = (is: (query: (typeof queries)[number]) => boolean) =>
    names.filter((_, index) => queries[index] !== undefined && is(queries[index]))
  return {
    tables: tablesFrom<Name>(queries.flatMap(({ data }) => data ?? [])),
    waiting: those(({ isPending }) => isPending),
    failed: those(({ isError }) => isError),
    again: () => {
      for (const { isError, refetch } of queries) if (isError) void refetch()
    },
  }
}
