import { closest } from '#domain/words/closest.ts'
import type { Problem } from './address.ts'
import { escaped } from './escaped.ts'
import type { Unmet } from './fault.ts'

/** What was meant by a word that is no name; `null` where no name is near. */
export const meantBy = ({ given, among }: Unmet): string | null => closest(given, among)

/** One sentence without its full stop, each problem with what was meant. */
export const problemWords = (problems: readonly Problem[]) =>
  problems
    .map(({ param, why, unmet }) => {
      const meant = unmet ? meantBy(unmet) : null
      return `${param}: ${why}${meant === null ? '' : ` (closest: ${meant})`}`
    })
    .join('; ')

/** The query with what was meant in the place of a word that is no name; `null` where that does not stand in it. */
export function queryWith(
  search: string,
  param: string,
  given: string,
  meant: string,
): string | null {
  const query = new URLSearchParams(search)
  const text = query.get(param)
  const at = text === null ? -1 : wholeWord(text, given)
  if (text === null || at < 0) return null
  query.set(param, text.slice(0, at) + meant + text.slice(at + given.length))
  return `?${[...query].map(([name, value]) => `${escaped(name)}=${escaped(value)}`).join('&')}`
}

/** Where a word stands that is no part of a longer one; -1 where it does not. */
function wholeWord(text: string, word: string): number {
  const isPart = (letter: string | undefined) => letter !== undefined && /[\w-]/.test(letter)
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isPart(text[at - 1]) && !isPart(text[at + word.length])) return at
  }
  return -1
}
