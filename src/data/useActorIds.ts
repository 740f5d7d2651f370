import type { IsoDate } from '#domain/days/edtf.ts'
import { indexQuery, tableQuery } from './dataset.ts'
import { versionOf } from './useVersion.ts'
import { useQueries } from '#queries/useQuery.ts'

const ONLY_INDEX = [indexQuery]

/** Ids of companies and bodies in the data that an address pins. Does not suspend: null until read, or where that fails. */
export function useActorIds(pinned: IsoDate | null): readonly string[] | null {
  const [index] = useQueries(ONLY_INDEX)
  const versions = index?.data ? [versionOf(index.data, pinned).version] : []
  const [actors] = useQueries(versions.map((version) => tableQuery(version, 'actors')))
  return actors?.data?.rows.map(({ id }) => id) ?? null
}
