import type { QueryClient } from '#queries/queryClient.ts'
import type { Shown } from '#charts/frame/chart.tsx'
import { readTables } from '#data/readTables.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import type { Source } from '#domain/schema/recordTables.ts'

/** In the chart's order. Read on demand: sources are the largest table. */
export async function sourcesBehind(
  client: QueryClient,
  version: DataVersion,
  shown: Pick<Shown, 'sources'>,
): Promise<readonly Source[]> {
  const { sources } = await readTables(client, version, ['sources'])
  const known = new Map(sources.map((source) => [source.id, source]))
  return shown.sources.flatMap((id) => known.get(id) ?? [])
}
