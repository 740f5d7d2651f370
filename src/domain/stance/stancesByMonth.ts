import type { IsoDate } from '#domain/days/edtf.ts'
import { stanceInForce } from './stanceInForce.ts'
import { lastDayOf, monthOf, monthsBetween, type Month } from '#domain/days/months.ts'
import type { Stance } from '#domain/schema/recordTables.ts'
import type { DayRange } from '#domain/record/timeWindow.ts'

export type MonthStances = {
  readonly month: Month
  /** The day on which they are counted: the month's last, or the last day of the window. */
  readonly day: IsoDate
  /** The period in force of every company with a record by then, in the order of `companies`. */
  readonly held: readonly Stance[]
}

/** Where each company stood at the end of every month of a window. */
export function stancesByMonth(
  stances: readonly Stance[],
  companies: readonly string[],
  { first, last }: DayRange,
): readonly MonthStances[] {
  return monthsBetween(monthOf(first), monthOf(last)).map((month) => {
    const end = lastDayOf(month)
    const day = end < last ? end : last
    const held = companies.flatMap((company) => stanceInForce(stances, company, day) ?? [])
    return { month, day, held }
  })
}
