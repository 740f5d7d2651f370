import type { Param, Read } from './param.ts'

/** What was undone: which parameter, and how, in words. */
export type Mend = { readonly param: string; readonly why: string }

/** Characters after a link in a sentence that mail and chat programs take for a part of it. */
const BEHIND = /[\s.,;:!?)\]}>"'“”’»›…–—*_|\\/]+$/u

/** `&` as markup, without its own `&`. */
const AND = /^((amp|#0*38|#x0*26);)+/i

/** Soft hyphens, zero-width characters, byte order marks. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g

/** Hyphens, dashes and the minus sign that word processors write for `-`. */
const DASHES = /[\u2010-\u2015\u2212]/g

/** Replacements in the whole query, and what they say. In quoted-printable mail each `=` is `=3D`. */
const IN_QUERY = [
  [/=3D(?<=^v=3D.*)/g, '=', 'each “=” had become “=3D”'],
  [/^\?+/, '', 'stood twice at the beginning'],
  [/\?(?=[\w-]+=)/g, '&', 'a second one is read as “&”'],
  [/&(gt|lt|quot|apos);?$/i, '', 'a character behind the link, escaped as markup, is left out'],
] as const

/**
 * A query string before a program escaped it or wrote its names in capitals. Only what no address of ours can mean is
 * undone.
 *
 * @param own names that the address knows: another name may be in capitals
 */
export function repairedQuery(
  search: string,
  own: ReadonlySet<string>,
): { readonly query: URLSearchParams; readonly mended: readonly Mend[] } {
  const mended: Mend[] = []
  let text = search.replace(/^\?/, '')
  while (!text.includes('=') && /%(25)*3D/i.test(text)) {
    const before = text
    text = decoded(text)
    if (text === before) break
    mended.splice(0, Infinity, { param: '?', why: 'its characters had been escaped as a whole' })
  }
  for (const [pattern, by, why] of IN_QUERY) {
    const before = text
    text = text.replace(pattern, by)
    if (text !== before) mended.push({ param: '?', why })
  }
  const query = new URLSearchParams()
  for (const [given, value] of new URLSearchParams(text)) {
    const plain = given.replace(UNSEEN, '').replace(AND, '')
    const name = !own.has(plain) && own.has(plain.toLowerCase()) ? plain.toLowerCase() : plain
    if (name !== given && own.has(name)) {
      mended.push({ param: name, why: `its name had become “${given}”` })
    }
    // `v` has no codec: only a number is a version.
    const whole = name === 'v' && /^\d/.test(value) ? value.replace(BEHIND, '') : value
    if (whole !== value) mended.push({ param: name, why: mendWords(value, whole) })
    query.append(name, whole)
  }
  return { query, mended }
}

/** Reads a parameter as it stands, else as it may have been written. */
export function repairedRead<T>(
  param: Param<T>,
  text: string,
): { readonly read: Read<T>; readonly why: string | null } {
  let best: { readonly read: Read<T>; readonly why: string | null } = {
    read: param.parse(text),
    why: null,
  }
  if (best.read.problems.length === 0) return best
  for (const other of readings(text)) {
    const read = param.parse(other)
    if (read.value !== null && read.problems.length < best.read.problems.length) {
      best = { read, why: mendWords(text, other) }
    }
  }
  return best
}

/** Least change first. */
function readings(text: string): readonly string[] {
  return [text, decoded(text)]
    .flatMap((one) => [one, one.replace(UNSEEN, '').replace(DASHES, '-')])
    .flatMap((one) => [one, one.replace(BEHIND, '')])
    .flatMap((one) => [one, one.toLowerCase()])
    .filter((one) => one !== '' && one !== text)
}

/** Beginning and end of long text. */
const mendWords = (given: string, read: string) => `“${brief(given)}” is read as “${brief(read)}”`

const brief = (text: string) =>
  text.length <= 60 ? text : `${text.slice(0, 28)}…${text.slice(-28)}`

/** `&#038;` in a link begins a fragment, which then holds the rest of the query. */
export const queryIn = (fragment: string) => (AND.test(fragment) ? fragment : '')

export function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
