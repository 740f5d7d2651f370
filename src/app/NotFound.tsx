import { Link, useRouter } from 'wouter'
import { Elsewhere } from '#find/Elsewhere.tsx'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { useHere } from '#url/here.ts'
import { pageHref } from '#url/hrefs.ts'
import { overviewAddress } from '#url/overview.ts'
import { decoded } from '#url/repair.ts'
import { useLens } from '#views/useLens.ts'

export function NotFound() {
  const { values, version } = useLens(overviewAddress)
  const { path } = useHere()
  const { base } = useRouter()
  return (
    <>
      <title>There is no page at this address · Oversight Atlas</title>
      <h1>There is no page at this address</h1>
      <p>
        The link may be damaged, or the page was renamed. Everything the atlas holds can be reached
        from the <Link href={pageHref('overview', values)}>overview</Link>.
      </p>
      <LoadBoundary what="the nearest pages" quiet>
        <Elsewhere path={decoded(path.slice(base.length))} version={version} from={values} />
      </LoadBoundary>
    </>
  )
}
