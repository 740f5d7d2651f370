import { edtf, knownFrom, type IsoDate } from '#domain/days/edtf.ts'
import { datesNamed, type DatesNamed } from '#domain/days/datesNamed.ts'
import { keptFor, keptForText } from '#domain/kept/kept.ts'
import type { Cited, Evidence, Hindsight } from '#domain/schema/evidence.ts'
import type { Source } from '#domain/schema/recordTables.ts'
import { sentencesOf } from '#domain/words/sentences.ts'
import type { Lens, Published } from './lens.ts'

/** The day from which the record is seen, and what was published by then. */
export type Clock = Pick<Lens, 'asof' | 'version' | 'known' | 'published'>

/** The earliest possible day of each source, as for every other date of the record. */
export const publishedDays = (sources: readonly Pick<Source, 'id' | 'published'>[]): Published =>
  new Map(
    sources.map(({ id, published }) => [
      id,
      published === null ? null : knownFrom(edtf(published)),
    ]),
  )

/** On the day of the data everything was published. */
export const looksBack = ({ asof, version, published }: Clock) =>
  asof < version && published !== null

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
    (published?.get(one.source) ?? datesNamedBy(one.supports).first ?? asof) > asof
  return {
    known: evidence.filter((one) => !isLater(one)),
    later: evidence.filter(isLater),
  }
}

/** The first day by which any of the evidence had been published; `null` where no source names its day. */
export function firstPublished(evidence: Evidence, { published }: Clock): IsoDate | null {
  const days = evidence.flatMap((one) => ('source' in one && published?.get(one.source)) || [])
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

/**
 * `Coded with hindsight: 3 of 5 sources were published later`; where only words are later, that it was worded with
 * hindsight.
 */
export function hindsightWords({ later, of }: Hindsight): string {
  if (later.length === 0) return 'Worded with hindsight: some sentences speak of later days'
  const all = of === later.length
  const were = later.length === 1 ? 'was' : 'were'
  if (all)
    return `Coded with hindsight: ${of === 1 ? 'its source was' : `all ${of} sources were`} published later`
  return `Coded with hindsight: ${later.length} of ${of} sources ${were} published later`
}

/** Of what rests on later sources alone, where only what was published by the day counts. */
export const NONE_BY_THEN = 'No source of this had been published by then'
