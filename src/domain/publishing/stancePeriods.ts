import { edtf, type IsoDate } from '#domain/days/edtf.ts'
import type { Fault } from './fault.ts'
import type { Stance } from '#domain/schema/recordTables.ts'

/**
 * Periods that end before they begin, and periods of one company that share a day.
 *
 * Dates are given the benefit of the doubt: a fault is what holds on every reading of them. A period that
 * ends and one that begins in "about July 2026" may follow on each other.
 */
export function stancePeriodFaults(stances: readonly Stance[]): readonly Fault[] {
  return stances.flatMap((stance, index) => {
    const reversed = endsBeforeItBegins(stance) ? ['it ends before it begins'] : []
    const shared = stances
      .slice(index + 1)
      .filter((other) => other.company === stance.company && shareADay(stance, other))
      .map((other) => `it overlaps with ${other.id}`)
    return [...reversed, ...shared].map((reason) => ({ table: 'stances', id: stance.id, reason }))
  })
}

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
