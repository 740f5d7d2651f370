import { folded, wordStart } from './searchTerms.ts'

/** Letters kept before a match. */
const BEFORE = 48

/**
 * A piece of a text around the first of some words, cut between words and with an ellipsis where it was cut.
 * The beginning of the text where none is found.
 *
 * @param words folded
 * @param length most letters, the ellipses left out
 */
export function snippet(text: string, words: readonly string[], length = 140): string {
  const plain = folded(text)
  const found = words.map((word) => wordStart(plain, word)).filter((at) => at >= 0)
  const match = found.length > 0 ? Math.min(...found) : 0
  const start = match <= BEFORE ? 0 : text.indexOf(' ', match - BEFORE) + 1
  if (text.length - start <= length) return `${start > 0 ? '… ' : ''}${text.slice(start)}`
  const end = text.lastIndexOf(' ', start + length)
  return `${start > 0 ? '… ' : ''}${text.slice(start, end > start ? end : start + length)} …`
}
