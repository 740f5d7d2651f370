import { readAddress, writeAddress } from './address.ts'
import { repairedQuery, repairedRead } from './repair.ts'
import { sharedParams } from './shared.ts'

/** For queries of any page, such as that of a link to verify. */

/** The version it pins, as written, even where it is no day; `null` where it pins none. */
export function pinIn(search: string): string | null {
  const text = repairedQuery(search, new Set(['data'])).query.get('data')
  return text ? (repairedRead(sharedParams.data, text).read.value ?? text) : null
}

/** The query of a figure in a report, read by the address version of the report's link. */
export function underContract(query: string, search: string): string {
  const v = repairedQuery(search, new Set(['v'])).query.get('v')
  return v === null ? query : `${query}&v=${v}`
}

/** A query that only pins a version. */
export const dataOnly = (data: string) =>
  writeAddress(
    { params: sharedParams },
    { ...readAddress({ params: sharedParams }, '').values, data },
  )

export const parametersOf = (address: string): Readonly<Record<string, string>> =>
  Object.fromEntries(new URL(address).searchParams)
