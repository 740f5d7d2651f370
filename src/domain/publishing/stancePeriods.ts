import { dayNumber, dayOf, edtf, knownFrom, type IsoDate } from '#domain/days/edtf.ts'
import { order } from '#domain/days/order.ts'
import type { Stance } from '#domain/schema/recordTables.ts'
import { grouped } from '#domain/words/grouped.ts'
import type { Fault } from './fault.ts'

/**
 * Periods that end before they begin, periods of one company that share a day, and days between two periods of a
 * company on which nothing is coded. A company may have no period at all, and its last one may have ended: nothing is
 * then said of it. But a hole in the middle is a mistake, since silence is a stance of its own.
 *
 * Dates are given the benefit of the doubt: a fault is what holds on every reading of them. A period that
 * ends and one that begins in "about July 2026" may follow on each other.
 *
 * @param unread the companies of periods that cannot be read, which may fill a hole; `null` where that is not known
 */
export function stancePeriodFaults(
  stances: readonly Stance[],
  unread: readonly (string | null)[],
): readonly Fault[] {
  const reversed = stances
    .filter(endsBeforeItBegins)
    .map(({ id }) => fault(id, 'it ends before it begins', 'put its days the right way round'))
  const between = [...grouped(stances, ({ company }) => company).values()].flatMap((own) => {
    // Days that mean nothing fit nowhere: they are put right first.
    if (own.some(endsBeforeItBegins)) return []
    const inTime = own.toSorted((a, b) => order(knownFrom(edtf(a.from)), knownFrom(edtf(b.from))))
    const shared = inTime.flatMap((stance, index) => {
      // Only the first that follows: once it ends before that, it shares no day with the others either.
      const later = inTime.slice(index + 1).find((one) => shareADay(stance, one))
      if (!later) return []
      const end = dayBefore(edtf(later.from).last)
      return [fault(stance.id, `it overlaps with ${later.id}`, `end it by ${end}`)]
    })
    const mayBeFilled = unread.some((company) => company === null || company === own[0].company)
    if (mayBeFilled) return shared
    const holes = inTime.flatMap((stance, index) => holeAfter(stance, inTime[index + 1]))
    return [...shared, ...holes]
  })
  return [...reversed, ...between]
}

const fault = (id: string, reason: string, mend: string): Fault => ({
  table: 'stances',
  id,
  reason,
  mend,
})

function endsBeforeItBegins({ from, to }: Stance): boolean {
  const earliestStart = edtf(from).first
  const latestEnd = to === null ? null : edtf(to).last
  return earliestStart !== null && latestEnd !== null && latestEnd < earliestStart
}

function shareADay(a: Stance, b: Stance): boolean {
  const [x, y] = [certainDays(a), certainDays(b)]
  if (x === null || y === null) return false
  return (x.to === null || y.from <= x.to) && (y.to === null || x.from <= y.to)
}

/** The days on which a stance certainly held; `null` where there may be none. `to: null`: it still holds. */
function certainDays(stance: Stance): { from: IsoDate; to: IsoDate | null } | null {
  const from = edtf(stance.from).last
  if (from === null) return null
  if (stance.to === null) return { from, to: null }
  const to = edtf(stance.to).first
  return to !== null && from <= to ? { from, to } : null
}

/** Days that certainly lie between the end of a period and the beginning of the next. */
function holeAfter(stance: Stance, next: Stance | undefined): readonly Fault[] {
  const end = stance.to === null ? null : edtf(stance.to).last
  const start = next === undefined ? null : edtf(next.from).first
  if (next === undefined || end === null || start === null) return []
  const [first, last] = [dayNumber(end) + 1, dayNumber(start) - 1]
  if (first > last) return []
  const days = first === last ? dayOf(first) : `${dayOf(first)} to ${dayOf(last)}`
  return [
    fault(
      stance.id,
      `nothing is coded for ${days}, before ${next.id}`,
      `end it by ${dayOf(last)}, or add the period between`,
    ),
  ]
}

const dayBefore = (day: IsoDate | null) =>
  day === null ? 'an earlier day' : dayOf(dayNumber(day) - 1)
