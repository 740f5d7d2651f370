import { useTables } from '#data/useTables.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import type { Problem } from '#url/address.ts'
import { unknownWho } from '#url/unknownNames.ts'

/** Names in `who` that this version of the data does not know; none while that is being read. */
export function useUnknownWho(version: DataVersion, who: readonly string[]): readonly Problem[] {
  const { actors } = useTables(version, [], ['actors'])
  return unknownWho(who, actors?.map(({ id }) => id) ?? who)
}
