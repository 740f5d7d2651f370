import { dayNumber, type IsoDate } from '#domain/days/edtf.ts'
import type { StanceSpan } from './stanceSpans.ts'

/**
 * Whether a company is silent on every day of a range, from its first day on record there.
 *
 * @param spans its periods within the range, as `stanceSpans` gives them
 * @param known the last day of the range on which something is on record
 * @returns `false` where nothing is coded for a day in between, for the last day, or for any at all
 */
export function isSilentThroughout(spans: readonly StanceSpan[], known: IsoDate): boolean {
  const hasNoGap = ({ start }: StanceSpan, index: number) =>
    index === 0 || spans[index - 1]?.end === start
  return (
    spans.every((span, index) => span.stance.stance === 'silent' && hasNoGap(span, index)) &&
    (spans.at(-1)?.end ?? -Infinity) > dayNumber(known)
  )
}

/** Fewer silent companies keep a lane each. */
const LEAST_FOLDED = 3

/** Silent companies that stand in one lane: none whom the reader asks for, and none where they are few. */
export function foldable(silent: readonly string[], asked: readonly string[]): readonly string[] {
  const others = silent.filter((company) => !asked.includes(company))
  return others.length < LEAST_FOLDED ? [] : others
}
