import { dayOf } from '#domain/days/edtf.ts'
import { monthOf, monthsBetween, type Month } from '#domain/days/months.ts'
import type { OversightEvent } from '#domain/schema/recordTables.ts'
import { rowsOf } from './eventRows.ts'

type MonthCount = { readonly month: Month; readonly events: number }

/**
 * How many events began in each month from `since` to `until`, quiet months included, and beyond them where an
 * event needs it. An event whose month is not known counts in the first that is possible.
 */
export function eventsByMonth(
  events: readonly OversightEvent[],
  since: Month,
  until: Month,
): readonly MonthCount[] {
  const { columns, rows } = rowsOf(events)
  const days = new Map<number, number>()
  for (const row of rows) {
    const day = columns.known[row] ?? 0
    days.set(day, (days.get(day) ?? 0) + 1)
  }
  const counts = new Map<Month, number>()
  for (const [day, times] of days) {
    const month = monthOf(dayOf(day))
    counts.set(month, (counts.get(month) ?? 0) + times)
  }
  const months = [...counts.keys(), since, until].toSorted()
  return monthsBetween(months[0] ?? since, months.at(-1) ?? until).map((month) => ({
    month,
    events: counts.get(month) ?? 0,
  }))
}
