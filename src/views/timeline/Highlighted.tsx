import { highlightedParts } from '#domain/words/searchTerms.ts'

export function Highlighted({
  text,
  words,
}: {
  readonly text: string
  readonly words: readonly string[]
}) {
  if (words.length === 0) return text
  return highlightedParts(text, words).map(({ text: part, isMatch }, index) =>
    // Parts have no identity but their index.
    // oxlint-disable-next-line react/no-array-index-key
    isMatch ? <mark key={index}>{part}</mark> : part,
  )
}
