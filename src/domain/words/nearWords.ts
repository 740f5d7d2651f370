import { edits } from './closest.ts'

/** Terms of fewer letters are too near to everything. */
const LEAST = 4

/**
 * Words of a vocabulary that a mistyped term may have meant, at one letter's distance but in the first: “antropic” means
 * “anthropic”. Of four letters only one that is missing, or two that changed places: “2025” does not mean “2026”.
 *
 * @param vocabulary folded words, each once
 */
export function nearWords(term: string, vocabulary: readonly string[]): readonly string[] {
  if (term.length < LEAST || /\s/.test(term)) return []
  const letters = sorted(term)
  return vocabulary.filter((word) => {
    const more = word.length - term.length
    if (word.charAt(0) !== term.charAt(0) || Math.abs(more) > 1) return false
    if (term.length === LEAST && more < 1 && sorted(word) !== letters) return false
    return edits(term, word) <= 1
  })
}

const sorted = (word: string) => word.split('').toSorted().join('')
