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
  const ours = defineAddress({ ...EVERY_PAGE, ...here.params })
  const { title, figures } = readAddress(pages.report.address, search).values
  const tray = figures.length === 0 ? {} : { title, figures }
  return writeAddress(ours, { ...readAddress(ours, '').values, ...tray }, { search, without })
}

/** Adds to a link what it keeps, without parameters that it gives itself. Links to the report give their figures. */
export function keptAlong(to: string, carried: string): string {
  if (carried === '') return to
  const { path, query, hash } = piecesOf(to)
  const given = new URLSearchParams(query)
  const saysFigures = path.endsWith(paths.report) || given.has('figures')
  const isLeftOut = (name: string) =>
    given.has(name) || (saysFigures && (name === 'title' || name === 'figures'))
  const added = partsOf(carried).filter((part) => !isLeftOut(decodeURIComponent(nameIn(part))))
  return joined({ path, hash, parts: [...partsOf(query), ...added] })
}

/** What the data of a page are read for: it is shown as it was until they are there, and so are its links. */
const READ_FOR: readonly string[] = ['asof', 'data']

/**
 * A link as it would be once what was chosen last is shown. What it changes itself stays.
 *
 * @param shown query of the page as it is shown
 * @param now query of the address
 */
export function caughtUp(to: string, shown: string, now: string): string {
  const { path, query, hash } = piecesOf(to)
  const saidBy = (search: string, name: string) =>
    partsOf(search).find((part) => nameIn(part) === name)
  const behind = READ_FOR.filter((name) => {
    const said = saidBy(shown, name)
    return saidBy(query, name) === said && saidBy(now, name) !== said
  })
  if (behind.length === 0) return to
  return joined({
    path,
    hash,
    parts: [
      ...partsOf(query).filter((part) => !behind.includes(nameIn(part))),
      ...behind.flatMap((name) => saidBy(now, name) ?? []),
    ],
  })
}

function piecesOf(to: string) {
  const [address = '', ...hash] = to.split(/(?=#)/)
  const [path = '', query = ''] = address.split(/(?=\?)/)
  return { path, query, hash: hash.join('') }
}

type Joined = {
  readonly path: string
  readonly parts: readonly string[]
  readonly hash: string
}

const joined = ({ path, parts, hash }: Joined) =>
  path + (parts.length > 0 ? `?${parts.join('&')}` : '') + hash

/** Of a query, each with its name, as they are written. */
const partsOf = (query: string) => query.replace(/^\?/, '').split('&').filter(Boolean)

const nameIn = (part: string) => part.replace(/=.*/, '')
