import { Link, useLocation } from 'wouter'
import { withNearest, type Near } from '#url/nearest.ts'
import { useSearch } from '#url/useAddress.ts'

/** What was meant, as a link to this page with that in its address. */
export function Nearest({
  param,
  near,
}: {
  readonly param: string
  readonly near?: Near | undefined
}) {
  const [path] = useLocation()
  const search = useSearch()
  if (!near) return null
  const query = withNearest(search, param, near)
  return (
    <span>
      {' '}
      (closest: {query === null ? near.meant : <Link href={path + query}>{near.meant}</Link>})
    </span>
  )
}
