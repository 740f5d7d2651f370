import type { QueryClient } from '#queries/queryClient.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import type { TableName } from '#domain/schema/tables.ts'
import { tableQuery } from './dataset.ts'
import { tablesFrom, type GivenTables } from './givenTables.ts'

/**
 * Tables of a version outside React, such as for a file to save.
 *
 * @throws {FileFault} where one cannot be read
 */
export async function readTables<const Needed extends TableName>(
  client: QueryClient,
  version: DataVersion,
  needed: readonly Needed[],
): Promise<GivenTables<Needed>> {
  const names = [...new Set(needed)]
  return tablesFrom(await Promise.all(names.map((name) => client.read(tableQuery(version, name)))))
}
