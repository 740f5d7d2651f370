import type { IsoDate } from '#domain/days/edtf.ts'
import { firstDayOf, lastDayOf, monthOf, type Month } from '#domain/days/months.ts'
import type { DayRange } from '#domain/record/timeWindow.ts'

/** First and last chosen month, as indices of the list of months; never reversed. */
export type Chosen = { readonly from: number; readonly to: number }

/** The months that hold a window; the nearest ones where it reaches beyond the list. */
export function chosenMonths(months: readonly Month[], { first, last }: DayRange): Chosen {
  const at = (month: Month) => {
    const index = months.findIndex((one) => one >= month)
    return index < 0 ? months.length - 1 : index
  }
  const from = at(monthOf(first))
  return { from, to: Math.max(from, at(monthOf(last))) }
}

/** Moves one end by some months. Ends stop at the list's ends and at each other. */
export function movedEnd(chosen: Chosen, end: 'from' | 'to', to: number, length: number): Chosen {
  const index = Math.min(Math.max(to, 0), length - 1)
  return end === 'from'
    ? { ...chosen, from: Math.min(index, chosen.to) }
    : { ...chosen, to: Math.max(index, chosen.from) }
}

/** Moves the whole range, keeping its length. */
export function movedRange({ from, to }: Chosen, by: number, length: number): Chosen {
  const step = Math.min(Math.max(by, -from), length - 1 - to)
  return { from: from + step, to: to + step }
}

/** The chosen months as days, cut at the as-of day. */
export function daysOf(months: readonly Month[], { from, to }: Chosen, asof: IsoDate): DayRange {
  const end = lastDayOf(months[to] ?? monthOf(asof))
  return { first: firstDayOf(months[from] ?? monthOf(asof)), last: end < asof ? end : asof }
}
