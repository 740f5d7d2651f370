import { readAddress, writeAddress } from './address.ts'
import { repairedQuery, repairedRead } from './repair.ts'
import { sharedParams } from './shared.ts'

/** What is asked of a query whose page is not known, such as that of a link to verify. */

/** The data version that it pins, as it stands there where it is no day; null where it pins none. */
export function pinIn(search: string): string | null {
  const text = repairedQuery(search, new Set(['data'])).query.get('data')
  return text ? (repairedRead(sharedParams.data, text).read.value ?? text) : null
}

/** The query of a figure in a report, read under the contract of the link that holds the report. */
export function underContract(query: string, search: string): string {
  const v = repairedQuery(search, new Set(['v'])).query.get('v')
  return v === null ? query : `${query}&v=${v}`
}

/** The same query of one company alone. */
export function onlyWho(search: string, company: string): string {
  const { query } = repairedQuery(search, new Set(['who']))
  query.set('who', company)
  return `?${query}`
}

/** The query that pins one data version, and nothing else, on whatever page. */
export const dataOnly = (data: string) =>
  writeAddress(
    { params: sharedParams },
    { ...readAddress({ params: sharedParams }, '').values, data },
  )

/** Every parameter of a whole address, by its name. */
export const parametersOf = (address: string): Readonly<Record<string, string>> =>
  Object.fromEntries(new URL(address).searchParams)
