import { dayNumber, dayOf, type IsoDate } from '#domain/days/edtf.ts'
import type { Lens } from './lens.ts'
import { firstDayOf, lastDayOf, monthAfter, monthOf } from '#domain/days/months.ts'

/** Both ends included. */
export type DayRange = { readonly first: IsoDate; readonly last: IsoDate }

/** Months shown where the address has no range. */
export const DEFAULT_MONTHS = 12

/** Least days of a window. */
const LEAST_DAYS = 14

/**
 * The days that a timeline shows: the reader's range, which ends with the as-of day where it has no end of its own;
 * without a range, the twelve calendar months that end with that day, or as many as the record has. After it nothing is on record, so a range that
 * reaches further is blank there. Nor does it begin before the month in which the record does.
 *
 * @param earliest first day on record, where an open start begins
 * @returns never reversed: a range that begins after the as-of day is one of no events
 */
export function timeWindow(
  { from, to, asof }: Pick<Lens, 'from' | 'to' | 'asof'>,
  earliest: IsoDate,
): DayRange {
  if (from === null && to === null) {
    const months = monthAfter(monthOf(asof), 1 - DEFAULT_MONTHS)
    const start = monthOf(earliest)
    return {
      first: firstDayOf(start > months && start <= monthOf(asof) ? start : months),
      last: asof,
    }
  }
  const last = to ?? asof
  if (isBeforeRecord(from, earliest) && earliest <= last) {
    return { first: firstDayOf(monthOf(earliest)), last }
  }
  const first = from ?? (earliest < last ? earliest : firstDayOf(monthOf(last)))
  return { first, last: first <= last ? last : first }
}

/** Whether a range asks for months in which nothing is on record yet. */
export const isBeforeRecord = (from: IsoDate | null, earliest: IsoDate): boolean =>
  from !== null && monthOf(from) < monthOf(earliest)

/** Extended to whole months, cut at the as-of day. */
export function wholeMonths({ first, last }: DayRange, asof: IsoDate): DayRange {
  const end = lastDayOf(monthOf(last))
  return { first: firstDayOf(monthOf(first)), last: end < asof ? end : asof }
}

/**
 * The range as the ends of an address: months where it begins and ends with one, else days.
 * An end at the as-of day is left open, so that the range grows with the record.
 */
export function rangeEnds(
  { first, last }: DayRange,
  asof: IsoDate,
): { readonly from: string; readonly to: string | null } {
  return {
    from: first.endsWith('-01') ? monthOf(first) : first,
    to: last === asof ? null : last === lastDayOf(monthOf(last)) ? monthOf(last) : last,
  }
}

/**
 * A longer or shorter range around a day, kept within bounds.
 *
 * @param factor length of the new range in lengths of the old: under 1 shows less
 * @param around the day that keeps its place; the middle where left out
 * @returns at least two weeks, or the bounds where they are shorter
 */
export function zoomed(
  range: DayRange,
  factor: number,
  bounds: DayRange,
  around?: IsoDate,
): DayRange {
  const [start, end] = [dayNumber(range.first), dayNumber(range.last) + 1]
  const [least, most] = [dayNumber(bounds.first), dayNumber(bounds.last) + 1]
  const length = Math.min(Math.max(Math.round((end - start) * factor), LEAST_DAYS), most - least)
  const fixed = around === undefined ? (start + end) / 2 : dayNumber(around)
  const share = end > start ? Math.min(Math.max((fixed - start) / (end - start), 0), 1) : 0.5
  const wanted = Math.round(fixed - share * length)
  const first = Math.min(Math.max(wanted, least), most - length)
  return { first: dayOf(first), last: dayOf(first + length - 1) }
}
