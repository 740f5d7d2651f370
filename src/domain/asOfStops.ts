import { compareEdtf, daysInMonth, edtf, knownFrom, type IsoDate } from './edtf.ts'
import { grouped } from './grouped.ts'
import { monthAfter, monthOf } from './months.ts'
import type { Stance } from './recordTables.ts'

/** A day on which the picture changes: somebody's stance, or somebody's first record. */
export type AsOfStop = {
  readonly day: IsoDate
  readonly changes: readonly { readonly before: Stance | null; readonly after: Stance }[]
}

/**
 * The days on which a stance changed or a record began, earliest first, each once. A day that is not known stands at
 * its earliest possible one, which is also the day from which it counts.
 *
 * @param who ids of companies; empty for all
 */
export function asOfStops(stances: readonly Stance[], who: readonly string[]): readonly AsOfStop[] {
  const shown = stances.filter(({ company }) => who.length === 0 || who.includes(company))
  const changes = [...grouped(shown, ({ company }) => company).values()].flatMap((periods) => {
    const inOrder = periods.toSorted((a, b) => compareEdtf(a.from, b.from))
    return inOrder
      .map((after, index) => ({ before: inOrder[index - 1] ?? null, after }))
      .filter(({ before, after }) => before?.stance !== after.stance)
  })
  return [...grouped(changes, ({ after }) => knownFrom(edtf(after.from)))]
    .map(([day, on]) => ({ day, changes: on }))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
}

/** The day a month later or earlier, at the last day of a month that is too short. */
export function monthStep(day: IsoDate, months: number): IsoDate {
  const month = monthAfter(monthOf(day), months)
  const [year = 0, number = 1] = month.split('-').map(Number)
  const last = daysInMonth(year, number)
  return `${month}-${String(Math.min(Number(day.slice(8)), last)).padStart(2, '0')}`
}

/** The same day a year earlier. */
export const yearBefore = (day: IsoDate): IsoDate => monthStep(day, -12)
