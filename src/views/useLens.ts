import { usePublished } from '#data/published.ts'
import { usePrefetchedTables, useTables } from '#data/useTables.ts'
import { useVersion } from '#data/useVersion.ts'
import type { TableName } from '#domain/schema/tables.ts'
import type { Address, SharedValues } from '#url/address.ts'
import { earliestAsOf, lensOf, type sharedParams } from '#url/shared.ts'
import { useAddress } from '#url/useAddress.ts'

/**
 * What every view starts from: typed values of the address, data version, lens. Names that the data does not have are
 * left out, and out of links, since one typo would empty the page; a notice names them.
 *
 * @param needs tables that the parts of the view will read: asked for at once, and not one after the other
 */
export function useLens<P extends object>(
  address: Address<typeof sharedParams & P>,
  needs: readonly TableName[] = [],
) {
  const state = useAddress(address)
  const shared: SharedValues = state.values
  const { version, current, index, unknown } = useVersion(shared.data)
  usePrefetchedTables(version, needs)
  const day = earliestAsOf(state.values)
  const other = index.versions.find(({ id }) => id === day) ?? version
  const published = usePublished([version, other], day)
  const { actors } = useTables(version, ['actors'])
  const who = shared.who.filter((id) => actors.some((actor) => actor.id === id))
  return {
    ...state.under({ ...state.values, who }),
    under: state.under,
    /** With unknown names. */
    askedWho: shared.who,
    index,
    version,
    current,
    unknown,
    lens: lensOf({ ...shared, who }, version.id, published),
  }
}
