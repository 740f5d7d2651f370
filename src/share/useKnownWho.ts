import { useActorIds } from '#data/useActorIds.ts'
import type { SharedValues } from '#url/address.ts'

/** Values of an address without names in `who` that the data does not have. A notice names those. */
export function useKnownWho<V extends Pick<SharedValues, 'who' | 'data'>>(values: V): V {
  const known = useActorIds(values.data)
  return known ? { ...values, who: values.who.filter((id) => known.includes(id)) } : values
}
