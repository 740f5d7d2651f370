import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import type { TableName } from '#domain/schema/tables.ts'
import type { QueryClient } from '#queries/queryClient.ts'
import { tableQuery } from './dataset.ts'

/** Fetches tables that may be needed later. Waits for nothing and reports no fault: the reader of a table does. */
export function prefetchTables(
  client: QueryClient,
  version: DataVersion,
  names: readonly TableName[],
): void {
  for (const name of names) void client.answerTo(tableQuery(version, name))
}
