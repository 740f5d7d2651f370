import { dayNumber, dayOf } from '#domain/days/edtf.ts'
import { monthName } from '#domain/days/edtfWords.ts'
import { firstDayOf, monthAfter, monthOf, monthsBetween } from '#domain/days/months.ts'
import type { DayRange } from '#domain/record/timeWindow.ts'
import { textWidth } from '#ui/textWidth.ts'
import { TYPE } from '#ui/typeSizes.ts'

/** A line of the time axis, in days since 1970. */
export type TimeTick = {
  readonly day: number
  readonly label: string
  /** Where the label stands, in days: centred on a month that has room for it, else at its line. */
  readonly words: number
  readonly isCentred: boolean
}

/** Width of a short month, of a month with its year, and of a day, in pixels. */
const MONTH = 42
const MONTH_AND_YEAR = 68
const DAY = 58
/** Width of three letters, in pixels. */
const LEAST = 34
const GAP = 6
const AXIS_TEXT = TYPE.axis
const STEPS = [1, 2, 3, 6, 12, 24, 60] as const

/** Lines at months; at days where a month is wide, at years where it is narrow. */
export function timeTicks({ first, last }: DayRange, width: number): readonly TimeTick[] {
  const [start, end] = [dayNumber(first), dayNumber(last) + 1]
  const dayWidth = width / Math.max(end - start, 1)
  if (dayWidth * 7 >= DAY) return dayTicks(start, end, dayWidth)
  const step = STEPS.find((months) => dayWidth * 30.4 * months >= MONTH) ?? 120
  const months = monthsBetween(monthOf(first), monthOf(last)).filter(
    (month) => (Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1) % step === 0,
  )
  const spans = months.map((month) => {
    const from = Math.max(dayNumber(firstDayOf(month)), start)
    const to = Math.min(dayNumber(firstDayOf(monthAfter(month, 1))), end)
    const next = Math.min(dayNumber(firstDayOf(monthAfter(month, step))), end)
    return { month, from, to, room: (next - from) * dayWidth }
  })
  // A month that the window cuts has a label only where there is room.
  const firstWithRoom = spans.findIndex(({ room }) => room >= MONTH)
  return spans.map(({ month, from, to, room }, index) => {
    const label = room < LEAST ? '' : monthLabel(month, step, index === firstWithRoom, room)
    const isCentred = step === 1 && (to - from) * dayWidth >= textWidth(label, AXIS_TEXT) + GAP
    return { day: from, label, words: isCentred ? (from + to) / 2 : from, isCentred }
  })
}

function monthLabel(month: string, step: number, isFirst: boolean, room: number): string {
  const [year = '', number = '1'] = month.split('-')
  if (step >= 12) return year
  const name = monthName(Number(number), 'short')
  const hasYear = number === '01' || isFirst
  if (!hasYear) return name
  return room >= MONTH_AND_YEAR ? `${name} ${year}` : number === '01' ? year : name
}

function dayTicks(start: number, end: number, dayWidth: number): readonly TimeTick[] {
  const every = dayWidth >= DAY ? 1 : 7
  const days = Array.from({ length: end - start }, (_, index) => start + index)
  return days
    .filter((day) => every === 1 || [1, 8, 15, 22].includes(Number(dayOf(day).slice(8))))
    .map((day) => ({ day, label: dayLabel(day), words: day, isCentred: false }))
    .map((tick) => ((end - tick.day) * dayWidth < DAY ? { ...tick, label: '' } : tick))
}

function dayLabel(day: number): string {
  const [, month = '1', date = '1'] = dayOf(day).split('-')
  return `${Number(date)} ${monthName(Number(month), 'short')}`
}
