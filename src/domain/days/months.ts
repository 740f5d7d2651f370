import { daysInMonth, type IsoDate } from './edtf.ts'

/** A calendar month, `YYYY-MM`. Zero-padded, so `<` on the strings is `<` in time. */
export type Month = string

export const monthOf = (day: IsoDate): Month => day.slice(0, 7)

export const firstDayOf = (month: Month): IsoDate => `${month}-01`

export function lastDayOf(month: Month): IsoDate {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return `${month}-${twoDigits(daysInMonth(year, number))}`
}

/** The month that lies `count` months after `month`; before it where `count` is negative. */
export function monthAfter(month: Month, count: number): Month {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const months = year * 12 + number - 1 + count
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${twoDigits((((months % 12) + 12) % 12) + 1)}`
}

/** Every month from `first` to `last`, both included. Empty where `last` is earlier. */
export function monthsBetween(first: Month, last: Month): readonly Month[] {
  const months: Month[] = []
  for (let month = first; month <= last; month = monthAfter(month, 1)) months.push(month)
  return months
}

const twoDigits = (number: number) => String(number).padStart(2, '0')
