import { useVersion } from '#data/useVersion.ts'
import type { Address, SharedValues } from '#url/address.ts'
import { lensOf, type sharedParams } from '#url/shared.ts'
import { useAddress } from '#url/useAddress.ts'

/** What every view starts from: the address as typed values, the data version it asks for, and the lens. */
export function useLens<P extends object>(address: Address<typeof sharedParams & P>) {
  const place = useAddress(address)
  const shared: SharedValues = place.values
  const { version, current, index } = useVersion(shared.data)
  return { ...place, index, version, current, lens: lensOf(shared, version.id) }
}

