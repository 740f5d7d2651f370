import { dayNumber, edtf, type IsoDate } from '#domain/days/edtf.ts'
import type { Stance } from '#domain/schema/recordTables.ts'
import { stanceReigns, type StanceReign } from './stanceInForce.ts'

/** A period in days, and how uncertain its ends are. */
export type StanceSpan = {
  readonly stance: Stance
  /** Days since 1970; the end is the first day that no longer belongs to it. */
  readonly start: number
  readonly end: number
  /** Days within the span over which its start is uncertain. `Infinity`: “about”, and how far is not known. */
  readonly startSpread: number
  readonly endSpread: number
  /** The record gives only a day by which it held. */
  readonly isOpenStart: boolean
}

/**
 * The periods of one company in order, so that none covers another: each is drawn over exactly the days on which it
 * is in force. An uncertain end is drawn so on its own side of the cut.
 *
 * @param until the last day that is shown: periods that still hold end with it
 */
export function stanceSpans(stances: readonly Stance[], until: IsoDate): readonly StanceSpan[] {
  return stanceReigns(stances).map((reign) => spanOf(reign, dayNumber(until) + 1))
}

function spanOf({ stance, first, last }: StanceReign, until: number): StanceSpan {
  const [from, to] = [edtf(stance.from), stance.to === null ? null : edtf(stance.to)]
  const start = dayNumber(first)
  const end = Math.max(start, last === null ? until : Math.min(dayNumber(last) + 1, until))
  const earliestEnd = to?.first ? dayNumber(to.first) + 1 : end
  const isCut = to !== null && to.last !== null && to.last !== last
  return {
    stance,
    start,
    end,
    startSpread: spread(from.approximate, start, from.last === null ? start : dayNumber(from.last)),
    endSpread:
      to === null || to.last === null ? 0 : spread(to.approximate && !isCut, earliestEnd, end),
    isOpenStart: from.first === null,
  }
}

const spread = (isApproximate: boolean, first: number, last: number) =>
  last > first ? last - first : isApproximate ? Infinity : 0
