import type { Problem } from './address.ts'
import { faultOf } from './fault.ts'

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
