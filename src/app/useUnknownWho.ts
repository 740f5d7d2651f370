import { useQuery } from '@tanstack/react-query'
import { tableQuery } from '#data/dataset.ts'
import type { DataVersion } from '#domain/datasetIndex.ts'
import type { Problem } from '#url/address.ts'
import { closest } from '#url/closest.ts'

/** Names in `who` that this version of the data does not know, each with the nearest one that it does. */
export function useUnknownWho(version: DataVersion, who: readonly string[]): readonly Problem[] {
  const { data } = useQuery(tableQuery(version, 'actors'))
  const known = data?.rows.map(({ id }) => id) ?? who
  return who
    .filter((id) => !known.includes(id))
    .map((id) => {
      const near = closest(id, known)
      const hint = near ? ` (closest: ${near})` : ''
      return { param: 'who', why: `“${id}” is not in the data${hint}` }
    })
}
