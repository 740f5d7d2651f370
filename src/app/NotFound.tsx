import { Link } from 'wouter'
import { useKnownWho } from '#share/useKnownWho.ts'
import { pageHref } from '#url/hrefs.ts'
import { overviewAddress } from '#url/overview.ts'
import { useAddress } from '#url/useAddress.ts'

/** Stands in the list of pages for any other address. */
export const NOWHERE = { address: overviewAddress }

export function NotFound() {
  const values = useKnownWho(useAddress(overviewAddress).values)
  return (
    <>
      <h1>There is no page at this address</h1>
      <p>
        The link may be damaged, or the page was renamed. Everything the atlas holds can be reached
        from the <Link href={pageHref('overview', values)}>overview</Link>.
      </p>
    </>
  )
}
