import { dayNumber, edtf, knownFrom, type IsoDate } from '#domain/days/edtf.ts'
import type { Stance } from '#domain/schema/recordTables.ts'

/** A stance period as a stretch of days, with how far its ends are uncertain. */
export type StanceSpan = {
  readonly stance: Stance
  /** Days since 1970; the end is the first day that no longer belongs to it. */
  readonly start: number
  readonly end: number
  /** Days within the span over which its start is uncertain. `Infinity`: “about”, and how far is not known. */
  readonly startSpread: number
  readonly endSpread: number
  /** The record says by when the stance held, and not since when. */
  readonly isOpenStart: boolean
}

/**
 * The periods of one company in order, so that none covers another. Where two uncertain ends share an extent,
 * they are cut at its middle; where one of them is certain, it decides.
 *
 * @param until the last day that is shown: periods that still hold end with it
 */
export function stanceSpans(stances: readonly Stance[], until: IsoDate): readonly StanceSpan[] {
  const spans = stances
    .toSorted((a, b) => order(knownFrom(edtf(a.from)), knownFrom(edtf(b.from))))
    .map((stance) => spanOf(stance, dayNumber(until) + 1))
  let done = -Infinity
  return spans.map((span, index) => {
    const [before, after] = [spans[index - 1], spans[index + 1]]
    const start = Math.max(span.start, done, before ? cutBetween(before, span) : -Infinity)
    const end = Math.max(start, after ? Math.min(span.end, cutBetween(span, after)) : span.end)
    done = end
    return {
      ...span,
      start,
      end,
      startSpread: Math.max(0, span.startSpread - (start - span.start)),
      endSpread: Math.max(0, span.endSpread - Math.max(0, span.end - end)),
    }
  })
}

function spanOf(stance: Stance, until: number): StanceSpan {
  const from = edtf(stance.from)
  const start = dayNumber(knownFrom(from))
  const to = stance.to === null ? null : edtf(stance.to)
  const last = to?.last ?? null
  const end = last === null ? until : Math.min(dayNumber(last) + 1, until)
  const earliestEnd = to?.first ? dayNumber(to.first) + 1 : end
  return {
    stance,
    start,
    end: Math.max(start, end),
    startSpread: spread(from.approximate, start, from.last === null ? start : dayNumber(from.last)),
    endSpread: last === null ? 0 : spread(to?.approximate ?? false, earliestEnd, end),
    isOpenStart: from.first === null,
  }
}

const spread = (isApproximate: boolean, first: number, last: number) =>
  last > first ? last - first : isApproximate ? Infinity : 0

/** Where one period gives way to the next. */
function cutBetween(before: StanceSpan, after: StanceSpan): number {
  if (after.start >= before.end) return after.start
  if (before.endSpread > 0 && after.startSpread > 0) return (after.start + before.end) / 2
  return before.endSpread > 0 ? after.start : before.end
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
