import type { IsoDate } from '#domain/days/edtf.ts'
import { paths } from './paths.ts'
import { pinIn } from './query.ts'

/** Longest query at the foot of a sheet. Characters. */
const LONGEST = 360

/**
 * The address in the bar for paper: without its scheme, with the version of the data that is shown. The figures of a
 * report name theirs themselves. A query that has no room is left out.
 */
export function pinnedHere(version: IsoDate): string {
  const { host, pathname, search } = window.location
  if (search.length > LONGEST) return `${host}${pathname} (its query is too long for paper)`
  const isPinned = pathname.endsWith(paths.report) || pinIn(search) !== null
  const pin = isPinned ? '' : `${search === '' ? '?' : '&'}data=${version}`
  return host + pathname + search + pin
}
