import type { DatasetIndex } from '#domain/schema/datasetIndex.ts'
import type { IsoDate } from '#domain/days/edtf.ts'
import { indexQuery } from './dataset.ts'
import { useRead } from '#queries/useQuery.ts'

/**
 * The version that an address pins, else the current one. `unknown` names a version that does not exist;
 * the nearest older one is then shown, or the oldest.
 */
export function versionOf(index: DatasetIndex, pinned: IsoDate | null) {
  const current = index.versions.find(({ id }) => id === index.current) ?? index.versions.at(-1)
  const exact = pinned === null ? current : index.versions.find(({ id }) => id === pinned)
  const nearest = index.versions.findLast(({ id }) => id <= (pinned ?? '')) ?? index.versions[0]
  const version = exact ?? nearest
  if (!version || !current) throw new Error('index.json lists no version.')
  return { version, current, unknown: exact ? null : pinned }
}

/** All versions, and the one to show. Suspends until the index is read. */
export function useVersion(pinned: IsoDate | null) {
  const index = useRead(indexQuery)
  return { index, ...versionOf(index, pinned) }
}
