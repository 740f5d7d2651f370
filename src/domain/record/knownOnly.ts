import { edtf, knownFrom } from '#domain/days/edtf.ts'
import type { Dispute, Stance } from '#domain/schema/recordTables.ts'
import { grouped } from '#domain/words/grouped.ts'
import { order } from '#domain/days/order.ts'
import { firstPublished } from './hindsight.ts'
import type { Clock } from './lens.ts'

/**
 * Stances by what had been published by a day. One that rests on later sources alone begins only when the first of them
 * was published. The one before it is then still thought to hold, since nobody had told that it had ended.
 *
 * @param stances as they stand in the table
 * @param seen the same rows, without what was published later
 */
export function knownStances(
  stances: readonly Stance[],
  seen: readonly Stance[],
  clock: Clock,
): readonly Stance[] {
  const begins = new Map(stances.map((stance) => [stance.id, knownBeginning(stance, clock)]))
  const beginningOf = ({ id, from }: Stance) => begins.get(id) ?? from
  const isKnown = (period: Stance) => day(beginningOf(period)) <= clock.asof
  const open = new Set(
    [...grouped(seen, ({ company }) => company).values()].flatMap((periods) => {
      const inTime = periods.toSorted((a, b) => order(day(a.from), day(b.from)))
      return inTime.filter((period, index) => {
        const next = inTime[index + 1]
        return isKnown(period) && next !== undefined && !isKnown(next)
      })
    }),
  )
  return seen.map((stance) => ({
    ...stance,
    from: beginningOf(stance),
    to: open.has(stance) ? null : stance.to,
  }))
}

function knownBeginning({ from, evidence }: Stance, clock: Clock): string {
  if (evidence.length === 0) return from
  const since = firstPublished(evidence, clock) ?? clock.version
  return since > clock.asof && since > day(from) ? since : from
}

/** Disputes with two sides published by the day, without later sides. */
export function knownDisputes(disputes: readonly Dispute[], clock: Clock): readonly Dispute[] {
  return disputes
    .map((dispute): Dispute => ({
      ...dispute,
      laterSides: [],
      positions: dispute.positions.filter(
        ({ evidence }) => (firstPublished(evidence, clock) ?? clock.version) <= clock.asof,
      ),
    }))
    .filter(({ positions }) => positions.length > 1)
}

const day = (date: string) => knownFrom(edtf(date))
