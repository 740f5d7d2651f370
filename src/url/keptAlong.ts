import { keptFor } from '#domain/kept/kept.ts'
import { defineAddress, readAddress, writeAddress, type Address } from './address.ts'
import { pageList, pages } from './pages.ts'
import { paths } from './paths.ts'

/** Parameters of every page in the list. Levers are loaded with their view and are not among them. */
const EVERY_PAGE: object = Object.assign({}, ...pageList.map(({ address }) => address.params))

/**
 * What every link of a page keeps, as a query: the report of its address, and parameters that are not ours.
 *
 * @param here the whole address of the page; its own parameters are not kept
 * @param without names of parameters that are not kept either
 */
export function carriedIn(
  search: string,
  here: Address<object>,
  without: readonly string[] = [],
): string {
  const { ours, unset } = oursOn(here)
  const { title, figures } = readAddress(pages.report.address, search).values
  const tray = figures.length === 0 ? {} : { title, figures }
  return writeAddress(ours, { ...unset, ...tray }, { search, without })
}

const oursOn = keptFor((here: Address<object>) => {
  const ours = defineAddress({ ...EVERY_PAGE, ...here.params })
  return { ours, unset: readAddress(ours, '').values }
})

/** Adds to a link what it keeps, without parameters that it gives itself. Links to the report give their figures. */
export function keptAlong(to: string, carried: string): string {
  if (carried === '') return to
  const [address = '', ...hash] = to.split(/(?=#)/)
  const [path = '', query = ''] = address.split(/(?=\?)/)
  const given = new URLSearchParams(query)
  const saysFigures = path.endsWith(paths.report) || given.has('figures')
  const isLeftOut = (name: string) =>
    given.has(name) || (saysFigures && (name === 'title' || name === 'figures'))
  const added = carried
    .slice(1)
    .split('&')
    .filter((part) => !isLeftOut(decodeURIComponent(part.replace(/=.*/, ''))))
  const all = [query.slice(1), ...added].filter(Boolean).join('&')
  return path + (all && `?${all}`) + hash.join('')
}

/** What the data of a page are read for: it is shown as it was until they are there, and so are its links. */
const READ_FOR = ['asof', 'data']

/**
 * A link as it would be once what was chosen last is shown. What it changes itself stays.
 *
 * @param shown query of the page as it is shown
 * @param now query of the address
 */
export function caughtUp(to: string, shown: string, now: string): string {
  return READ_FOR.reduce((link, name) => {
    const saidBy = (text: string) => new RegExp(`[?&](${name}=[^&#]*)`).exec(text)?.[1] ?? ''
    const said = saidBy(shown)
    const later = saidBy(now)
    if (later === said || saidBy(link) !== said) return link
    const without = link.replace(said, '').replaceAll(/([?&])&|[?&](?=#|$)/g, '$1')
    return keptAlong(without, later && `?${later}`)
  }, to)
}
