import { compareEdtf, dayNumber, edtf, knownFrom } from '#domain/days/edtf.ts'
import type { Stance } from '#domain/schema/recordTables.ts'

/**
 * The period with which a company took up the stance that `period` shows: periods of the same stance that follow
 * on each other without a day between count as one. Its `from` says since when the stance is held.
 */
export function stanceSince(stances: readonly Stance[], period: Stance): Stance {
  const before = stances
    .filter(({ company, from }) => company === period.company && compareEdtf(from, period.from) < 0)
    .toSorted((a, b) => compareEdtf(b.from, a.from))
  let start = period
  for (const earlier of before) {
    if (earlier.stance !== period.stance || !followsOn(earlier, start)) break
    start = earlier
  }
  return start
}

function followsOn(before: Stance, after: Stance): boolean {
  const end = before.to === null ? null : edtf(before.to).last
  return end === null || dayNumber(end) + 1 >= dayNumber(knownFrom(edtf(after.from)))
}
