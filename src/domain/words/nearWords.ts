import UFuzzy from '@leeoniya/ufuzzy'

/** One letter missing, added, exchanged or transposed, except the first. */
const fuzzy = new UFuzzy({
  intraMode: 1,
  intraIns: 1,
  intraSub: 1,
  intraTrn: 1,
  intraDel: 1,
  interLft: 2,
})

/**
 * Words of a vocabulary that a mistyped term may have meant, at one letter's distance: “antropic” means “anthropic”.
 * Empty for terms of fewer than four letters, which are too near to everything.
 *
 * @param vocabulary folded words, each once
 */
export function nearWords(term: string, vocabulary: readonly string[]): readonly string[] {
  if (term.length < 4 || /\s/.test(term)) return []
  const words = [...vocabulary]
  const found = fuzzy.filter(words, term)
  if (!found?.length) return []
  const bounded = new Set(fuzzy.info(found, words, term).idx)
  return words.filter(
    (word, index) => bounded.has(index) && Math.abs(word.length - term.length) <= 1,
  )
}
