import { highlightedParts } from '#domain/words/searchTerms.ts'

type HighlightedProps = {
  readonly text: string
  /** Folded. */
  readonly words: readonly string[]
}

/** A text in which the words that were looked for are marked. */
export function Highlighted({ text, words }: HighlightedProps) {
  if (words.length === 0) return text
  return highlightedParts(text, words).map(({ text: part, isMatch }, index) =>
    // Parts have no identity but their index.
    // oxlint-disable-next-line react/no-array-index-key
    isMatch ? <mark key={index}>{part}</mark> : <span key={index}>{part}</span>,
  )
}
