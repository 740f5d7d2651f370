import type { IsoDate } from '#domain/days/edtf.ts'
import { stanceInForce } from './stanceInForce.ts'
import { lastDayOf, monthOf, monthsBetween, type Month } from '#domain/days/months.ts'
import type { Stance } from '#domain/schema/recordTables.ts'
import type { DayRange } from '#domain/record/timeWindow.ts'

type MonthStances = {
  readonly month: Month
  /** Last day of the month, or of the window. */
  readonly day: IsoDate
  /** Of every company with a record by then, in the order of `companies`. */
  readonly held: readonly Stance[]
}

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
