import type { IsoDate } from '#domain/days/edtf.ts'
import { dayWords, edtfWords } from '#domain/days/edtfWords.ts'
import { lastDayOf, monthOf } from '#domain/days/months.ts'
import type { DayRange } from './timeWindow.ts'

/**
 * A range within a sentence: `in 2026`, `since December 2025`, `in June 2026`, `from January to June 2026`,
 * `from 3 June 2026 to 9 July 2026`.
 *
 * @param asof a range that ends with it is still open, so it has no end in words
 */
export function windowWords({ first, last }: DayRange, asof: IsoDate): string {
  const year = first.slice(0, 4)
  const isYearStart = first.endsWith('-01-01')
  const isOpen = last >= asof
  if (isYearStart && last.startsWith(year) && (isOpen || last.endsWith('-12-31')))
    return `in ${year}`
  const start = isYearStart ? year : first.endsWith('-01') ? monthOf(first) : first
  if (isOpen) return `since ${edtfWords(start, 'long')}`
  const isMonths = first.endsWith('-01') && last === lastDayOf(monthOf(last))
  if (!isMonths) return `from ${dayWords(first)} to ${dayWords(last)}`
  if (monthOf(first) === monthOf(last)) return `in ${edtfWords(monthOf(last), 'long')}`
  return `from ${monthSpan(monthOf(first), monthOf(last), 'to')}`
}

/** Two months with the year said once where it is the same: `May and July 2026`, `August 2024 and July 2026`. */
export function monthSpan(first: string, last: string, between: 'and' | 'to'): string {
  const start = edtfWords(first, 'long')
  const isOneYear = first.slice(0, 4) === last.slice(0, 4)
  return `${isOneYear ? start.replace(/ \d{4}$/, '') : start} ${between} ${edtfWords(last, 'long')}`
}
