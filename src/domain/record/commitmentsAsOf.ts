import { onRecord, type IsoDate } from '#domain/days/edtf.ts'
import { dayWords } from '#domain/days/edtfWords.ts'
import type { Instrument } from '#domain/schema/codebookTables.ts'
import type { Commitment } from '#domain/schema/recordTables.ts'

/**
 * Commitments as they stood on a day, in the given order.
 *
 * Instruments that came later are gone. A commitment made later is unknown, with the note that says so. A row
 * without a date is known as of the data's own day only, with two exceptions that hold backwards: who was never
 * invited by then had not been invited before, and a row last confirmed on a day stands from that day.
 *
 * @param version the day of the data
 * @see ../methods.md#commitments-as-of-a-day
 */
export function commitmentsAsOf(
  commitments: readonly Commitment[],
  instruments: readonly Instrument[],
  asof: IsoDate,
  version: IsoDate,
): readonly Commitment[] {
  const later = new Set(
    instruments.filter(({ date }) => date !== null && !onRecord(date, asof)).map(({ id }) => id),
  )
  return commitments
    .filter(({ instrument }) => !later.has(instrument))
    .map((commitment) => commitmentOn(commitment, asof, version))
}

/** Whether or not its instrument existed by then. */
export function commitmentOn(commitment: Commitment, asof: IsoDate, version: IsoDate): Commitment {
  if (asof >= version) return commitment
  if (commitment.status === 'not-invited') {
    // “Not invited” holds for earlier days too; anything else does not.
    const isLater = commitment.date !== null && !onRecord(commitment.date, asof)
    return isLater ? { ...commitment, date: null } : commitment
  }
  const day = commitment.date ?? commitment.lastConfirmed?.asOf ?? version
  if (onRecord(day, asof)) {
    const { renegotiated } = commitment
    return renegotiated === null || onRecord(renegotiated, asof)
      ? commitment
      : { ...commitment, renegotiated: null }
  }
  const { hindsight: _, ...row } = commitment
  return {
    ...row,
    status: 'unknown',
    date: null,
    note: `Nothing is on record by ${dayWords(asof)}.`,
    renegotiated: null,
    scope: null,
    frameworkName: null,
    latestVersion: null,
    grade: null,
    gradePoints: null,
    lastConfirmed: null,
    evidence: [],
  }
}
