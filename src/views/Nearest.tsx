import { Link, useLocation } from 'wouter'
import type { Unmet } from '#url/fault.ts'
import { meantBy, queryWith } from '#url/nearest.ts'
import { useSearch } from '#url/useAddress.ts'

type NearestProps = {
  readonly param: string
  /** Absent where the fault is not that of a name. */
  readonly unmet?: Unmet | undefined
}

/** What was meant, as a link to this page with that in its address. */
export function Nearest({ param, unmet }: NearestProps) {
  const [path] = useLocation()
  const search = useSearch()
  const meant = unmet ? meantBy(unmet) : null
  if (!unmet || meant === null) return null
  const query = queryWith(search, param, unmet.given, meant)
  return (
    <span> (closest: {query === null ? meant : <Link href={path + query}>{meant}</Link>})</span>
  )
}
