import { markedParts } from '#domain/words/searchTerms.ts'

/** A text with the words that were searched for marked in it. */
export function Marked({
  text,
  words,
}: {
  readonly text: string
  readonly words: readonly string[]
}) {
  if (words.length === 0) return text
  return markedParts(text, words).map(({ text: part, isMatch }, index) =>
    // Parts have no identity but their place.
    // oxlint-disable-next-line react/no-array-index-key
    isMatch ? <mark key={index}>{part}</mark> : part,
  )
}
