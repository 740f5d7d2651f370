import { useQuery } from '@tanstack/react-query'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import type { Tables } from '#domain/schema/tables.ts'
import { tableQuery } from './dataset.ts'

/**
 * The sources table where it is wanted and has arrived; nothing waits for it and nothing fails with it. For search,
 * which looks into publishers as soon as they are there.
 */
export function useSources(version: DataVersion, isWanted: boolean): Tables['sources'] | undefined {
  const { data } = useQuery({ ...tableQuery(version, 'sources'), enabled: isWanted })
  return isWanted ? data?.rows : undefined
}
