import { once } from '#domain/kept/once.ts'

const SEGMENTER = once(() => new Intl.Segmenter('en', { granularity: 'sentence' }))

/** Each with the space behind it: joined, they are the text. */
export const sentencesOf = (text: string): readonly string[] =>
  [...SEGMENTER().segment(text)].map(({ segment }) => segment)

/** Whole sentences; all of the text where it has no more. */
export const firstSentences = (text: string, most: number): string =>
  sentencesOf(text).slice(0, most).join('').trimEnd()
