import { useQueryClient } from '@tanstack/react-query'
import type { Shown } from '#charts/frame/chart.tsx'
import { tableQuery } from '#data/dataset.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import type { Source } from '#domain/schema/recordTables.ts'

/** Reads the sources behind a chart, in its order, when they are asked for: they are the largest table. */
export function useSources(version: DataVersion): (shown: Shown) => Promise<readonly Source[]> {
  const client = useQueryClient()
  return async ({ sources }) => {
    const { rows } = await client.fetchQuery(tableQuery(version, 'sources'))
    const known = new Map(rows.map((source) => [source.id, source]))
    return sources.flatMap((id) => known.get(id) ?? [])
  }
}
