import { edtf, knownFrom } from '#domain/days/edtf.ts'
import {
  atPart,
  readAddress,
  writeAddress,
  type Address,
  type SharedValues,
  type ValuesOf,
} from './address.ts'
import type { EmbedParams } from './embed.ts'
import { pages, type PlainPage } from './pages.ts'
import { paths } from './paths.ts'
import { sharedParams } from './shared.ts'

/**
 * Links from where a reader stands. What they take along is a rule: the data that is pinned and the as-of day always,
 * the filters unless a link is about something that they might hide. Parameters that are not ours, and the report,
 * are added when a link is followed (`keptAlong`).
 */

/** What a link to one record keeps: data version and as-of day. */
export type Pinned = Pick<SharedValues, 'asof' | 'data'> & Partial<Pick<SharedValues, 'known'>>

type Own<Name extends PlainPage> = Partial<ValuesOf<(typeof pages)[Name]['address']['params']>>

/**
 * A page, as seen from where a reader stands.
 *
 * @param from values of the present address, or less, where filters are left behind
 * @param own what the page is asked for
 * @param part id of the part of the page to begin at
 */
export const pageHref = <Name extends PlainPage>(
  name: Name,
  from: Partial<SharedValues>,
  own: Own<Name> = {},
  part?: string,
) => atPart(pages[name].path + queryOf(pages[name].address, from, own), part)

/** The same path with other values; parameters that are not ours stay. */
export const hereHref = <P extends object>(
  { path, address }: { readonly path: string; readonly address: Address<P> },
  values: ValuesOf<P>,
  { search, part }: { readonly search: string; readonly part?: string | undefined },
) => atPart(path + writeAddress(address, values, { search }), part)

/** The same page with every parameter written, for citing. */
export const fullHref = <P extends object>(
  path: string,
  address: Address<P>,
  values: ValuesOf<P>,
) => path + writeAddress(address, values, { full: true })

/** A page with every parameter written, for citing. */
export const pinnedHref = (name: PlainPage, at: Pinned) =>
  citedHref(pages[name].path, pages[name].address, at)

/** @param path of a page whose address has no parameters that matter to what is cited */
function citedHref(path: string, address: Address<object>, at: Pinned): string {
  return fullHref(path, address, { ...readAddress(address, '').values, ...at })
}

export const citedRecordHref = (path: string, at: Pinned) =>
  citedHref(path, pages.company.address, at)

/** An embed of a chart with default parameters. */
export const embedHref = (chart: string, at: Pinned, options: Partial<EmbedParams>) =>
  fullHref(paths.embed(chart), pages.embed.address, {
    ...readAddress(pages.embed.address, '').values,
    ...at,
    ...options,
  })

/** @param from may hold more than is shared: another page's own parameters stay behind, and so does a story */
function queryOf(address: Address<object>, from: Partial<SharedValues>, own: object = {}): string {
  const shared = Object.fromEntries(
    Object.entries(from).filter(([name]) => name !== 'story' && Object.hasOwn(sharedParams, name)),
  )
  return writeAddress(address, { ...readAddress(address, '').values, ...shared, ...own })
}

const pinnedOf = ({ asof, data, known = false }: Pinned): Pinned => ({ asof, data, known })

export const companyHref = (id: string, from: SharedValues) =>
  paths.company(id) + queryOf(pages.company.address, from)

export const eventHref = (id: string, from: SharedValues) =>
  paths.event(id) + queryOf(pages.event.address, from)

/** The comparison with the evidence of a cell open. */
export const cellHref = (cell: string, from: SharedValues) => pageHref('compare', from, { cell })

/** The timeline with an event open, around its date. */
export const timelineHref = (event: string, from: Pinned) =>
  pageHref('timeline', pinnedOf(from), { event })

/** The timeline with a stance period open, from the year in which it began. */
export const periodHref = (
  { id: period, from }: { readonly id: string; readonly from: string },
  here: Pinned,
) => pageHref('timeline', pinnedOf(here), { period, from: knownFrom(edtf(from)).slice(0, 4) })

export const timelineOfHref = (who: string, from: Pinned) =>
  pageHref('timeline', pinnedOf(from), { who: [who] })

export const modelsHref = (who: string, from: Pinned) =>
  pageHref('models', pinnedOf(from), { who: [who] })

export const modelHref = (model: string, from: Pinned) =>
  pageHref('models', pinnedOf(from), { model })
