import { compareEdtf, edtf, knownFrom } from '#domain/days/edtf.ts'
import { grouped } from '#domain/words/grouped.ts'
import type { Stance } from '#domain/schema/recordTables.ts'
import type { DayRange } from '#domain/record/timeWindow.ts'

export type StanceChange = {
  readonly company: string
  readonly before: Stance
  readonly after: Stance
}

/**
 * Changes of stance within a range, earliest first, each on the day from which the new stance is in force. A first
 * record is no change, since nothing is known of before; nor is a new period of the same stance.
 */
export function stanceChanges(
  stances: readonly Stance[],
  { first, last }: DayRange,
): readonly StanceChange[] {
  const changes = [...grouped(stances, ({ company }) => company)].flatMap(([company, periods]) => {
    const inOrder = periods.toSorted((a, b) => compareEdtf(a.from, b.from))
    return inOrder.flatMap((after, index) => {
      const before = inOrder[index - 1]
      return before && before.stance !== after.stance ? [{ company, before, after }] : []
    })
  })
  return changes
    .filter(({ after }) => {
      const day = knownFrom(edtf(after.from))
      return day >= first && day <= last
    })
    .toSorted((a, b) => compareEdtf(a.after.from, b.after.from))
}
