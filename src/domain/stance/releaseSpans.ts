import {
  compareEdtf,
  dayNumber,
  edtf,
  knownFrom,
  onRecord,
  type IsoDate,
} from '#domain/days/edtf.ts'
import type { Company } from '#domain/schema/recordTables.ts'

/** How the weights of a company's best models could be had. `promised`: open weights announced, not yet out. */
export type ReleaseKind = 'open' | 'closed' | 'mixed' | 'promised'

type ReleasePeriod = Company['releaseStrategy']['history'][number]

/** In days since 1970; `end` is the first day after it. */
export type ReleaseSpan = {
  readonly period: ReleasePeriod
  readonly kind: ReleaseKind
  readonly start: number
  readonly end: number
  /** The record gives only a day by which it was so. */
  readonly isOpenStart: boolean
}

/**
 * Release strategies begun by a day, oldest first, so that none covers another: a later one ends the one before,
 * which the record may leave open. Empty where no history is recorded.
 */
export function releaseSpans(
  history: readonly ReleasePeriod[],
  asof: IsoDate,
): readonly ReleaseSpan[] {
  const until = dayNumber(asof) + 1
  const spans = history
    .filter(({ from }) => onRecord(from, asof))
    // A period that had not ended by the day is open.
    .map((period) => (hasEndedBy(period, asof) ? period : { ...period, to: null }))
    .toSorted((a, b) => compareEdtf(a.from, b.from))
    .map((period) => {
      const last = period.to === null ? null : edtf(period.to).last
      const end = last === null ? until : Math.min(dayNumber(last) + 1, until)
      const start = dayNumber(knownFrom(edtf(period.from)))
      return {
        period,
        kind: releaseKind(period.value),
        start,
        end: Math.max(start, end),
        isOpenStart: edtf(period.from).first === null,
      }
    })
  return spans.map((span, index) => {
    const next = spans[index + 1]
    return next ? { ...span, end: Math.min(span.end, next.start) } : span
  })
}

const hasEndedBy = ({ to }: ReleasePeriod, asof: IsoDate) =>
  to !== null && (edtf(to).first ?? '') < asof

/** By how the record's free words begin. */
export function releaseKind(value: string): ReleaseKind {
  if (/\bpromised\b/.test(value)) return 'promised'
  if (/^open\b/.test(value)) return 'open'
  return /^mixed\b/.test(value) ? 'mixed' : 'closed'
}
