import { namesIn, strangeIn, type Address, type Problem } from './address.ts'
import { faultOf } from './fault.ts'
import { reportAddress } from './report.ts'

/** Names that the data does not have, each with the nearest that it does. */
export function unknownWho(who: readonly string[], known: readonly string[]): readonly Problem[] {
  return who
    .filter((id) => !known.includes(id))
    .map((id) => ({ param: 'who', ...faultOf(id, known, `“${id}” is not in the data`) }))
}

/** @param unknown the version that does not exist, or `null` */
export const unknownData = (unknown: string | null, shown: string): readonly Problem[] =>
  unknown === null
    ? []
    : [{ param: 'data', why: `there is no version ${unknown}; ${shown} is shown instead` }]

/** What mail, search and social programs add to a link, to count who follows it. */
const COUNTED = /^(utm|mtm|pk|mc|hsa?)_|^_|clid$|^(ref|igsh|igshid)$/i

/** Names of parameters that no part of a page reads, each with the nearest that it does. */
export function unknownParams(address: Address<object>, search: string): readonly Problem[] {
  const own = namesIn(address)
  const carried = namesIn(reportAddress)
  return [...new Set(strangeIn(address, search).map(([name]) => name))]
    .filter((name) => name !== '' && !carried.has(name) && !COUNTED.test(name))
    .map((name) => ({ param: name, ...faultOf(name, [...own], 'is not a parameter of this page') }))
}
