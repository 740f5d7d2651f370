import type { Param } from './param.ts'
import { ADDRESS_VERSION, migrated } from './migrations.ts'
import { repairedQuery, repairedRead, type Mend } from './repair.ts'
import { repairedRange, sharedParams } from './shared.ts'

export type ValuesOf<P> = {
  readonly [Name in keyof P]: P[Name] extends { readonly fallback: infer T }
    ? Widened<P[Name], T>
    : never
}
type Widened<P, T> = P extends Param<infer V> ? V : T

/** A part of an address that could not be honoured: which parameter, and why, in words. */
export type Problem = { readonly param: string; readonly why: string }

/** All of them in one sentence, without its stop: where there is room for one line. */
export const problemWords = (problems: readonly Problem[]) =>
  problems.map(({ param, why }) => `${param}: ${why}`).join('; ')

export type Address<P> = { readonly params: P }
export type SharedValues = ValuesOf<typeof sharedParams>

const defined = new Set(['v'])

/** A view's address: the parameters every view shares, then its own, in the order in which they are written. */
export function defineAddress<P extends object>(own: P): Address<typeof sharedParams & P> {
  const params = { ...sharedParams, ...own }
  for (const name of Object.keys(params)) defined.add(name)
  return { params }
}

/**
 * Every name that some address of ours knows, of those that are loaded. An address may come with its view: where a
 * reader stands it is there, so this is asked at a click and not before.
 */
export const ourNames = (): ReadonlySet<string> => defined

/** An address of whatever page or chart, as one that has at least the shared parameters. */
export function withShared(address: Address<object>): Address<typeof sharedParams> {
  // Every address is made by `defineAddress`, which puts them first; the pages' own only add to them.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return address as Address<typeof sharedParams>
}

/**
 * Reads a query string. Never throws: what cannot be honoured is named, and its fallback taken. What a mail or chat
 * program did to the link is undone where that leaves one reading, and said.
 */
export function readAddress<P extends object>(
  address: Address<P>,
  search: string,
): {
  readonly values: ValuesOf<P>
  readonly problems: readonly Problem[]
  readonly mended: readonly Mend[]
} {
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
    problems.push(...(read?.problems ?? []).map((one) => ({ param: name, why: one })))
    if (why !== null) mended.push({ param: name, why })
  }
  const range = repairedRange(values)
  if (range) problems.push(range)
  // The loop above has filled every name that P declares, each by its own codec.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return { values: values as ValuesOf<P>, problems, mended }
}

/**
 * Writes a query string, `''` or `?…`: fixed order, fallbacks left out, parameters that are not ours kept at the end.
 *
 * @param full writes every parameter, fallbacks that have a text included, and the version of the contract:
 *   for links that are shared, so that a later fallback cannot change what they mean
 */
export function writeAddress<P extends object>(
  address: Address<P>,
  values: ValuesOf<P>,
  { search = '', full = false }: { readonly search?: string; readonly full?: boolean } = {},
): string {
  const given: Readonly<Record<string, unknown>> = values
  const parts: string[] = full ? [`v=${ADDRESS_VERSION}`] : []
  for (const [name, param] of entries(address)) {
    const text = param.write(given[name])
    if (text !== '' && (full || text !== param.write(param.fallback))) {
      parts.push(`${name}=${escaped(text)}`)
    }
  }
  const own = namesIn(address)
  for (const [name, text] of repairedQuery(search, own).query) {
    if (!own.has(name)) parts.push(`${encodeURIComponent(name)}=${encodeURIComponent(text)}`)
  }
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}

const namesIn = (address: Address<object>): ReadonlySet<string> =>
  new Set(['v', ...Object.keys(address.params)])
/** The text of one parameter as an address has it; `''` where nothing is written. */
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

/**
 * Commas and slashes stay readable; everything else that a mail program might break is escaped, spaces by `%20`:
 * some programs escape a `+`, which then is a plus. An old `+` is still read as a space.
 */
const escaped = (text: string) =>
  encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%2F', '/')
