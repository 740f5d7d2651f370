import type { Param, Read } from './param.ts'

/** What was undone: which parameter, and how, in words. */
export type Mend = { readonly param: string; readonly why: string }

/** Characters after a link in a sentence that mail and chat programs take for a part of it. */
const BEHIND = /[\s.,;:!?)\]}>"'“”’»*_|\\/]+$/u

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
    mended.splice(0, Infinity, { param: '?', why: 'its signs had been escaped as a whole' })
  }
  const query = new URLSearchParams()
  for (const [given, value] of new URLSearchParams(text)) {
    // `&amp;who=`: escaped as markup.
    const plain = given.replace(/^(amp;)+/i, '')
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
    .flatMap((one) => [one, one.replace(BEHIND, '')])
    .flatMap((one) => [one, one.toLowerCase()])
    .filter((one) => one !== '' && one !== text)
}

/** Beginning and end of long text. */
const mendWords = (given: string, read: string) => `“${brief(given)}” is read as “${brief(read)}”`

const brief = (text: string) =>
  text.length <= 60 ? text : `${text.slice(0, 28)}…${text.slice(-28)}`

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
