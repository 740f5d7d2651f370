import { useVersion } from '#data/useVersion.ts'
import { overviewAddress } from '#url/overview.ts'
import { useAddress } from '#url/useAddress.ts'

/** How far the research behind the shown version reaches, so that an absence is not read as a fact. */
export function ReachNote() {
  const { values } = useAddress(overviewAddress)
  const { version } = useVersion(values.data)
  return version.asOfNote
}
