import { closest } from '#domain/words/closest.ts'
import { escaped } from './escaped.ts'

/** A word of the address that nothing is called by, and the nearest that something is. */
export type Near = { readonly given: string; readonly meant: string }

/** Why a text could not be used, in words, with the nearest that could. */
export type Fault = { readonly why: string; readonly near?: Near }

/** That something has no such name, with the nearest of the known ones. */
export function faultOf(given: string, known: readonly string[], why: string): Fault {
  const meant = closest(given, known)
  return meant === null ? { why } : { why, near: { given, meant } }
}

/** The query with the nearest in the place of the word that nothing is called by; `null` where it does not stand there. */
export function withNearest(search: string, param: string, { given, meant }: Near): string | null {
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
