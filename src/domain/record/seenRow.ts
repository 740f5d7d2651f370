import type { IsoDate } from '#domain/days/edtf.ts'
import { citedOnly, type Evidence, type Hindsight, type Seen } from '#domain/schema/evidence.ts'
import { firstPublished, partedEvidence, partedWords } from './hindsight.ts'
import type { Clock } from './lens.ts'

/** A row that rests on sources, or, of a scenario, on a table that a figure is computed from. */
export type Evidenced = { readonly evidence: Evidence }

/**
 * A row without what was published later, and that beside it.
 *
 * @param before sentences of other fields that could only be written later, told before those of `text`; `after` likewise
 */
export function seenRow<Row extends Evidenced>(
  row: Row,
  text: string,
  clock: Clock,
  before: readonly string[] = [],
  after: readonly string[] = [],
): { readonly row: Seen<Row>; readonly words: string } {
  const evidence = partedEvidence(row.evidence, clock)
  const words = partedWords(text, row.evidence, clock)
  const told = [...before.map(stopped), words.later, ...after].filter(Boolean).join(' ')
  const isAllKnown = evidence.later.length === 0 && told === ''
  const hindsight: Hindsight = {
    later: evidence.later,
    of: citedOnly(row.evidence).length,
    words: told,
  }
  // With `known` there is no hindsight: what was published later does not exist.
  const kept = clock.known ? dated(evidence.known, clock) : evidence.known
  const left = clock.known ? row.evidence.length - kept.length : 0
  const seen = { ...row, evidence: kept, ...(left > 0 && { leftOut: left }) }
  return {
    row: isAllKnown || clock.known ? seen : { ...seen, hindsight },
    words: words.known,
  }
}

const stopped = (text: string) => (text === '' || /[.!?]$/.test(text) ? text : `${text}.`)

const dated = (evidence: Evidence, { published }: Clock) =>
  evidence.filter((one) => !('source' in one) || (published?.days.get(one.source) ?? null) !== null)

/** First publication of a row that rests on later sources alone; `null` for other rows. */
export function knownSince(evidence: Evidence, clock: Clock): IsoDate | null {
  if (citedOnly(evidence).length === 0) return null
  const since = firstPublished(evidence, clock) ?? clock.version
  return since > clock.asof ? since : null
}
