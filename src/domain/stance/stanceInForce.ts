import { dayNumber, dayOf, edtf, knownFrom, type IsoDate } from '#domain/days/edtf.ts'
import type { Stance } from '#domain/schema/recordTables.ts'
import { order } from '#domain/days/order.ts'

/** A period with the days on which it is in force, both included. */
export type StanceReign = {
  readonly stance: Stance
  readonly first: IsoDate
  /** Before `first` where a later period begins on the same day. `null`: it still holds. */
  readonly last: IsoDate | null
}

/**
 * The periods of one company in time, each with the days on which it is in force: the one rule for days that are not
 * known, from which every cell, sentence, table and drawing follows.
 *
 * A period begins on its earliest possible day and lasts until the next begins, or until its own latest possible day
 * where that comes first. So of two periods of which one ended and the other began in “about July 2026”, the later is
 * in force from 1 July. After a period that ended without a successor nothing is in force.
 *
 * @see ../methods.md#where-a-company-stands
 */
export function stanceReigns(stances: readonly Stance[]): readonly StanceReign[] {
  const inTime = stances
    .map((stance) => ({ stance, first: knownFrom(edtf(stance.from)) }))
    .toSorted((a, b) => order(a.first, b.first))
  return inTime.map(({ stance, first }, index) => {
    const next = inTime[index + 1]
    const ends = [
      next === undefined ? null : dayOf(dayNumber(next.first) - 1),
      stance.to === null ? null : edtf(stance.to).last,
    ].filter((day) => day !== null)
    return { stance, first, last: ends.toSorted()[0] ?? null }
  })
}

/** `null` before its first record, and after a period that ended without a successor. */
export function stanceInForce(
  stances: readonly Stance[],
  company: string,
  day: IsoDate,
): Stance | null {
  return reigningOn(stanceReigns(stances.filter((stance) => stance.company === company)), day)
}

/** {@link stanceInForce} among periods that are reckoned already. */
export function reigningOn(reigns: readonly StanceReign[], day: IsoDate): Stance | null {
  const on = reigns.findLast(({ first, last }) => first <= day && (last === null || day <= last))
  return on?.stance ?? null
}
