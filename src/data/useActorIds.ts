import { useQueries, useQuery } from '@tanstack/react-query'
import type { IsoDate } from '#domain/days/edtf.ts'
import { indexQuery, tableQuery } from './dataset.ts'
import { versionOf } from './useVersion.ts'

/** Ids of companies and bodies in the data that an address pins. Does not suspend: null until read, or where that fails. */
export function useActorIds(pinned: IsoDate | null): readonly string[] | null {
  const { data: index } = useQuery(indexQuery)
  const [actors] = useQueries({
    queries: (index ? [versionOf(index, pinned)] : []).map(({ version }) =>
      tableQuery(version, 'actors'),
    ),
  })
  return actors?.data?.rows.map(({ id }) => id) ?? null
}
