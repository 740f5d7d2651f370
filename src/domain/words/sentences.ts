const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** The sentences of a text, each with the space behind it, so that joined they are the text again. */
export const sentencesOf = (text: string): readonly string[] =>
  [...segmenter.segment(text)].map(({ segment }) => segment)

/** The first sentences of a text, whole; all of it where it has no more. */
export const firstSentences = (text: string, most: number): string =>
  sentencesOf(text).slice(0, most).join('').trimEnd()
