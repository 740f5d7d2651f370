/** Without accents, in lower case; as long as the text. */
export function folded(text: string): string {
  return text.replace(/[\u0080-\u{10ffff}]/gu, foldedLetter).toLowerCase()
}

function foldedLetter(letter: string): string {
  const plain = letter.normalize('NFD').charAt(0)
  return plain.length === letter.length ? plain : letter
}

/** What a reader asks for: words and “quoted phrases”, all of which have to be found. Empty where nothing is asked. */
export function searchTerms(q: string): readonly string[] {
  const parts = folded(q).matchAll(/["“”]([^"“”]+)["“”]?|([^\s"“”]+)/g)
  const terms = Array.from(parts, ([, phrase, word]) => (phrase ?? word ?? '').trim())
  return [...new Set(terms.map((term) => trimmed(term)).filter((term) => term !== ''))]
}

/** Without surrounding punctuation, unless nothing else is left. */
const trimmed = (term: string) => term.replace(/^[^\p{L}\p{N}$%#]+|[^\p{L}\p{N}%+]+$/gu, '')

/** Index at which `term` begins a word of `text`, both folded; −1 where it does not. */
export function wordStart(text: string, term: string, start = 0): number {
  for (let at = text.indexOf(term, start); at >= 0; at = text.indexOf(term, at + 1)) {
    if (at === 0 || !isLetter(text.charAt(at - 1)) || !isLetter(term.charAt(0))) return at
  }
  return -1
}

const isLetter = (letter: string) => /[\p{L}\p{N}]/u.test(letter)

type TextPart = { readonly text: string; readonly isMatch: boolean }

/** Splits a text where terms begin a word; joined, the parts are the text. */
export function highlightedParts(text: string, terms: readonly string[]): readonly TextPart[] {
  const plain = folded(text)
  const parts: TextPart[] = []
  let done = 0
  for (;;) {
    const next = nextMatch(plain, terms, done)
    if (next === null) break
    if (next.at > done) parts.push({ text: text.slice(done, next.at), isMatch: false })
    done = next.at + next.length
    parts.push({ text: text.slice(next.at, done), isMatch: true })
  }
  if (done < text.length) parts.push({ text: text.slice(done), isMatch: false })
  return parts
}

function nextMatch(text: string, terms: readonly string[], start: number) {
  const found = terms
    .map((term) => ({ at: wordStart(text, term, start), length: term.length }))
    .filter(({ at, length }) => at >= 0 && length > 0)
  return found.toSorted((a, b) => a.at - b.at || b.length - a.length)[0] ?? null
}
