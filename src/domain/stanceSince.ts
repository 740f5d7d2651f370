import { compareEdtf } from './edtf.ts'
import type { Stance } from './recordTables.ts'

/**
 * The period with which a company took up the stance that `period` shows: periods of the same stance that follow
 * on each other count as one. Its `from` says since when the stance is held.
 */
export function stanceSince(stances: readonly Stance[], period: Stance): Stance {
  const before = stances
    .filter(({ company, from }) => company === period.company && compareEdtf(from, period.from) < 0)
    .toSorted((a, b) => compareEdtf(b.from, a.from))
  const other = before.findIndex(({ stance }) => stance !== period.stance)
  const run = other < 0 ? before : before.slice(0, other)
  return run.at(-1) ?? period
}
