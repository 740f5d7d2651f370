import type { IsoDate } from '#domain/days/edtf.ts'
import { reigningOn, stanceReigns } from './stanceInForce.ts'
import { grouped } from '#domain/words/grouped.ts'
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
  const byCompany = grouped(stances, ({ company }) => company)
  const reigns = companies.map((company) => stanceReigns(byCompany.get(company) ?? []))
  return monthsBetween(monthOf(first), monthOf(last)).map((month) => {
    const end = lastDayOf(month)
    const day = end < last ? end : last
    return { month, day, held: reigns.flatMap((own) => reigningOn(own, day) ?? []) }
  })
}
