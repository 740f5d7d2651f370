import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import type { RefusedRow, TableName, Tables } from '#domain/schema/tables.ts'
import { tableQuery } from './dataset.ts'
import { tablesFrom } from './givenTables.ts'
import { answersIn, useQueries, useQueryClient } from '#queries/useQuery.ts'

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
  const client = useQueryClient()
  const queries = names.map((name) => tableQuery(version, name))
  const states = useQueries(queries)
  return {
    tables: tablesFrom<Name>(answersIn(states)),
    waiting: names.filter((_, index) => states[index]?.isPending),
    failed: names.filter((_, index) => states[index]?.error),
    again: client.again,
  }
}
