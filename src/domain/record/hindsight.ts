import type { IsoDate } from '#domain/days/edtf.ts'
import { datesNamed, type DatesNamed } from '#domain/days/datesNamed.ts'
import { keptFor, keptForText } from '#domain/kept/kept.ts'
import type { Cited, Evidence } from '#domain/schema/evidence.ts'
import { sentencesOf } from '#domain/words/sentences.ts'
import type { Clock } from './lens.ts'

/**
 * Evidence parted by whether its source had been published by the day. A source without a day is taken for a later one
 * only where what it is cited for names a later day.
 */
export function partedEvidence<One extends Evidence[number]>(
  evidence: readonly One[],
  { asof, published }: Clock,
) {
  const isLater = (one: One): one is One & Cited =>
    'source' in one &&
    (published?.days.get(one.source) ?? datesNamedBy(one.supports).first ?? asof) > asof
  return {
    known: evidence.filter((one) => !isLater(one)),
    later: evidence.filter(isLater),
  }
}

/** The first day by which any of the evidence had been published; `null` where no source names its day. */
export function firstPublished(evidence: Evidence, { published }: Clock): IsoDate | null {
  const days = evidence.flatMap((one) => ('source' in one && published?.days.get(one.source)) || [])
  return days.toSorted()[0] ?? null
}

/**
 * A text parted into the sentences that could be written on the day and those that could not. The record dates its
 * evidence, not its sentences, so a sentence is dated by
 *
 * 1. the latest date that it names, where every date in it has its year, and no earlier than the first of its sources;
 * 2. else the newest of its sources.
 *
 * @see ../methods.md#two-clocks
 */
export function partedWords(text: string, evidence: Evidence, clock: Clock) {
  const { asof } = clock
  const { later } = partedEvidence(evidence, clock)
  const begun = (firstPublished(evidence, clock) ?? asof) <= asof
  const isKnown = ({ named: { first, last, isVague } }: Sentence) => {
    if (first !== null && first > asof) return false
    return last !== null && last <= asof && !isVague ? begun : later.length === 0
  }
  const sentences = datedSentences(evidence)(text)
  const join = (some: readonly Sentence[]) =>
    some
      .map((one) => one.text)
      .join('')
      .trim()
  return {
    known: join(sentences.filter(isKnown)),
    later: join(sentences.filter((sentence) => !isKnown(sentence))),
  }
}

/** Those of what a source is cited for. */
const datesNamedBy = keptForText(datesNamed)

type Sentence = { readonly text: string; readonly named: DatesNamed }

/** A text is read once, on however many days it is then looked at; it goes with the evidence that it stands on. */
const datedSentences = keptFor((_evidence: Evidence) =>
  keptForText((text: string): readonly Sentence[] =>
    sentencesOf(text).map((one) => ({ text: one, named: datesNamed(one) })),
  ),
)
