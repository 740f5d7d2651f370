import { kept, keptFor } from '#domain/kept/kept.ts'
import type { ParamFault } from './fault.ts'
import type { Param } from './param.ts'
import { escaped } from './escaped.ts'
import { repairedQuery, repairedRead, type Mend } from './repair.ts'
import { repairedRange, sharedParams } from './shared.ts'

export type ValuesOf<P> = {
  readonly [Name in keyof P]: P[Name] extends { readonly fallback: infer T }
    ? Widened<P[Name], T>
    : never
}
type Widened<P, T> = P extends Param<infer V> ? V : T

/** Which parameter could not be used, and why. */
export type Problem = ParamFault & {
  readonly param: string
  /** What may have been meant, where that has another address than this page. */
  readonly to?: { readonly href: string; readonly words: string }
}

export type Address<P> = { readonly params: P }
export type SharedValues = ValuesOf<typeof sharedParams>

/** Shared parameters first, then the view's own, in the order in which they are written. */
export const defineAddress = <P extends object>(own: P): Address<typeof sharedParams & P> => ({
  params: { ...sharedParams, ...own },
})

export function withShared(address: Address<object>): Address<typeof sharedParams> {
  // Made by `defineAddress`, which puts the shared parameters first.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return address as Address<typeof sharedParams>
}

/**
 * Reads a query string. Never throws: problems are named, and fallbacks used. What mail and chat programs did to the
 * link is undone where only one reading is left, and said.
 */
export function readAddress<P extends object>(address: Address<P>, search: string): Reading<P> {
  // Its own codecs have read every parameter of P.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return askedOf(address).read(search) as Reading<P>
}

type Reading<P> = {
  readonly values: ValuesOf<P>
  readonly problems: readonly Problem[]
  readonly mended: readonly Mend[]
}

/** What each link and part of a page asks of an address while it is drawn: reckoned once, and not by each of them. */
const askedOf = keptFor((address: Address<object>) => {
  const own = namesIn(address)
  return {
    params: entries(address).map(([name, param]) => ({
      name,
      param,
      fallback: param.write(param.fallback),
    })),
    read: kept((search: string) => read(address, search), 2),
    strange: kept(
      (search: string) => [...repairedQuery(search, own).query].filter(([name]) => !own.has(name)),
      2,
    ),
  }
})

function read(address: Address<object>, search: string): Reading<object> {
  const repaired = repairedQuery(search, namesIn(address))
  const { query, problem } = migrated(repaired.query)
  const problems: Problem[] = problem ? [{ param: 'v', why: problem }] : []
  const mended = [...repaired.mended]
  const values: Record<string, unknown> = {}
  for (const [name, param] of entries(address)) {
    const [text, ...more] = query.getAll(name)
    if (more.length > 0)
      problems.push({ param: name, why: 'is given more than once; the first is used' })
    const { read, why } =
      text === undefined || text === '' ? { read: null, why: null } : repairedRead(param, text)
    values[name] = read?.value ?? param.fallback
    const faults = (read?.problems ?? []).map((one) =>
      typeof one === 'string' ? { why: one } : one,
    )
    problems.push(...faults.map((fault) => ({ param: name, ...fault })))
    if (why !== null) mended.push({ param: name, why })
  }
  const range = repairedRange(values)
  if (range) problems.push(range)
  return { values, problems, mended }
}

type HowToWrite = {
  readonly search?: string
  readonly without?: readonly string[]
  readonly full?: boolean
}

/**
 * Writes a query string, empty or `?…`: in fixed order, without fallbacks, parameters that are not ours last.
 *
 * @param without names of parameters that are not ours and are left out
 * @param full writes every parameter, fallbacks that have a text included, and the version of the contract:
 */
export function writeAddress<P extends object>(
  address: Address<P>,
  values: ValuesOf<P>,
  { search = '', without = [], full = false }: HowToWrite = {},
): string {
  const given: Readonly<Record<string, unknown>> = values
  const parts: string[] = full ? [`v=${ADDRESS_VERSION}`] : []
  for (const { name, param, fallback } of askedOf(address).params) {
    const text = param.write(given[name])
    if (text !== '' && (full || text !== fallback)) parts.push(`${name}=${escaped(text)}`)
  }
  for (const [name, text] of strangeIn(address, search)) {
    if (!without.includes(name)) parts.push(`${encodeURIComponent(name)}=${escaped(text)}`)
  }
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}

/** Parameters of a query that the address does not know, name and text, decoded. */
export const strangeIn = (address: Address<object>, search: string) =>
  search === '' ? [] : askedOf(address).strange(search)

/** A link, to a part of its page. @param part its id; nothing for the page as a whole */
export const atPart = (href: string, part?: string) => href + (part ? `#${part}` : '')

/** With that of the version of the contract. */
export const namesIn = (address: Address<object>): ReadonlySet<string> =>
  new Set(['v', ...Object.keys(address.params)])

/** One parameter as text; empty where it is the fallback. */
export function writtenIn<P extends object>(
  address: Address<P>,
  name: string,
  values: ValuesOf<P>,
): string {
  const given: Readonly<Record<string, unknown>> = values
  return (
    entries(address)
      .find(([own]) => own === name)?.[1]
      .write(given[name]) ?? ''
  )
}

function entries(address: Address<object>): [string, Param<unknown>][] {
  return Object.entries(address.params)
}

/** From version n (index n - 1) to n + 1. A step is never changed, since links live for years. */
type Migration = (query: URLSearchParams) => URLSearchParams
const MIGRATIONS: readonly Migration[] = [asFirstDrawn]

/** The version of the address contract that this app writes (`v` in shared links). */
const ADDRESS_VERSION = MIGRATIONS.length + 1

/** Figures of a report that contract 2 draws anew. */
const DRAWN_ANEW = /(^|~)(stance-timeline|standing|comparison)(?=[!~]|$)/g

/** Version 1 folded no company and no embed, and had no matrix. */
function asFirstDrawn(query: URLSearchParams): URLSearchParams {
  const raised = new URLSearchParams(query)
  if (!raised.has('fold')) raised.set('fold', 'none')
  if (!raised.has('density')) raised.set('density', 'words')
  if (!raised.has('whole')) raised.set('whole', '1')
  const figures = raised.get('figures')
  if (figures) raised.set('figures', figures.replace(DRAWN_ANEW, '$&!fold_none!density_words'))
  return raised
}

/** Raises a query to the present version. A newer version is read as the present one, and said. */
export function migrated(
  query: URLSearchParams,
  migrations: readonly Migration[] = MIGRATIONS,
): { readonly query: URLSearchParams; readonly problem: string | null } {
  const text = query.get('v')
  const version = text === null ? ADDRESS_VERSION : Number(text)
  if (!Number.isInteger(version) || version < 1) {
    return { query, problem: `“${text}” is not a version of our addresses` }
  }
  if (version > migrations.length + 1) {
    return { query, problem: 'the link was made by a newer version of this site' }
  }
  const steps = migrations.slice(version - 1)
  return { query: steps.reduce((before, step) => step(before), query), problem: null }
}
