const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** The first sentences of a text, whole; all of it where it has no more. */
export function firstSentences(text: string, most: number): string {
  const sentences = [...segmenter.segment(text)].map(({ segment }) => segment)
  return sentences.slice(0, most).join('').trimEnd()
}
