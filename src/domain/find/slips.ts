import { nearWords } from '#domain/words/nearWords.ts'
import { closest, edits } from '#domain/words/closest.ts'

/** A word of this many letters may be half remembered: two of its letters may be wrong. */
const HALF_REMEMBERED = 6

/**
 * What a mistyped or half remembered word may have meant: words at one slip's distance, else beginnings of words (it may
 * be half typed), else the one word at the least distance. Empty for fewer than four letters, which are too near to
 * everything, and for phrases.
 *
 * @param vocabulary folded words, each once
 */
export function slipsOf(term: string, vocabulary: readonly string[]): readonly string[] {
  if (term.length < 4 || /\s/.test(term)) return []
  const near = nearWords(term, vocabulary)
  if (near.length > 0) return near
  const begun = vocabulary.map((word) => word.slice(0, term.length))
  const nearBegun = term.length < HALF_REMEMBERED ? [] : nearWords(term, [...new Set(begun)])
  if (nearBegun.length > 0) return nearBegun
  const reach = term.length < HALF_REMEMBERED ? 1 : 2
  const best = closest(
    term,
    vocabulary.filter((word) => Math.abs(word.length - term.length) <= reach),
  )
  return best === null ? [] : [best]
}

/** Words at two slips' distance: `licnese` may be “licence”. Empty for words that are too short for two. */
export function farSlipsOf(term: string, vocabulary: readonly string[]): readonly string[] {
  if (term.length < HALF_REMEMBERED) return []
  return vocabulary.filter(
    (word) => word !== term && Math.abs(word.length - term.length) <= 2 && edits(term, word) <= 2,
  )
}
