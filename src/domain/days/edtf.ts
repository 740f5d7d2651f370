import { keptForText } from '#domain/kept/kept.ts'
import { order } from './order.ts'

/** A calendar day, `YYYY-MM-DD`. Zero-padded, so `<` on the strings is `<` in time. Never a `Date`. */
export type IsoDate = string

/**
 * A date as precisely as it is known (ISO 8601-2, EDTF level 0 and the level 1 parts the record needs).
 *
 * `first` and `last` are the earliest and latest possible days. `null` stands for an open or unknown end.
 * A qualifier (`~` about, `?` uncertain, `%` both) never widens them: how far "about" reaches is not known.
 */
type Edtf = {
  readonly text: string
  readonly first: IsoDate | null
  readonly last: IsoDate | null
  readonly approximate: boolean
  readonly uncertain: boolean
  readonly interval: boolean
}

const DATE = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([~?%])?$/
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Days in a month of the proleptic Gregorian calendar; `month` runs from 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return (DAYS[month - 1] ?? 0) + (leap ? 1 : 0)
}

/** Reads an EDTF string. `null` for anything else, impossible days (`2026-02-30`) and reversed intervals included. */
export const readEdtf = keptForText((text: string): Edtf | null =>
  text.includes('/') ? readInterval(text) : readDate(text),
)

/** As {@link readEdtf}, for text that the schema has already accepted. @throws {RangeError} otherwise. */
export function edtf(text: string): Edtf {
  const read = readEdtf(text)
  if (read === null) throw new RangeError(`“${text}” is not an EDTF date`)
  return read
}

function readDate(text: string): Edtf | null {
  const [, year = '', month, day, qualifier] = DATE.exec(text) ?? []
  if (!year) return null
  if (year.includes('X') && month !== undefined && month !== 'XX') return null
  if (month === 'XX' && day !== undefined && day !== 'XX') return null
  const firstYear = year.replaceAll('X', '0')
  const lastYear = year.replaceAll('X', '9')
  const months = !month || month === 'XX' ? (['01', '12'] as const) : ([month, month] as const)
  const monthNumber = Number(months[1])
  if (Number(months[0]) < 1 || monthNumber > 12) return null
  const length = String(daysInMonth(Number(lastYear), monthNumber))
  const days = !day || day === 'XX' ? (['01', length] as const) : ([day, day] as const)
  if (days[0] < '01' || days[1] > length) return null
  return {
    text,
    first: `${firstYear}-${months[0]}-${days[0]}`,
    last: `${lastYear}-${months[1]}-${days[1]}`,
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?' || qualifier === '%',
    interval: false,
  }
}

function readInterval(text: string): Edtf | null {
  const ends = text.split('/')
  const [start, end] = ends
  if (ends.length !== 2 || start === undefined || end === undefined) return null
  const isOpen = (end_: string) => end_ === '' || end_ === '..'
  const from = isOpen(start) ? null : readDate(start)
  const to = isOpen(end) ? null : readDate(end)
  if ((!isOpen(start) && !from) || (!isOpen(end) && !to) || (!from && !to)) return null
  const first = from?.first ?? null
  const last = to?.last ?? null
  if (first !== null && last !== null && first > last) return null
  return {
    text,
    first,
    last,
    approximate: Boolean(from?.approximate || to?.approximate),
    uncertain: Boolean(from?.uncertain || to?.uncertain),
    interval: true,
  }
}

/**
 * The day from which a record counts: its earliest possible day, or its latest where the start is open (“by 26
 * June”).
 */
export function knownFrom(date: Edtf): IsoDate {
  return date.first ?? date.last ?? '0000-01-01'
}

/** Orders by earliest known day, then by latest possible day (open ends last), then by the text itself. */
export function compareEdtf(a: string, b: string): number {
  const [x, y] = [edtf(a), edtf(b)]
  return (
    order(knownFrom(x), knownFrom(y)) || order(x.last ?? '9999', y.last ?? '9999') || order(a, b)
  )
}

/** Both ends included; `null` leaves an end open. */
export function overlaps(date: Edtf, from: IsoDate | null, to: IsoDate | null): boolean {
  const startsLate = to !== null && date.first !== null && date.first > to
  const endsEarly = from !== null && date.last !== null && date.last < from
  return !startsLate && !endsEarly
}

/** Whether something dated so is on record as of a day. Monotone: what is on record stays on record. */
export function onRecord(date: string, asof: IsoDate): boolean {
  return knownFrom(edtf(date)) <= asof
}

/** Whether `date` is on or after `day`: `true`, `false`, or `null` where its extent straddles the day. */
export function isOnOrAfter(date: Edtf, day: IsoDate): boolean | null {
  if (date.first !== null && date.first >= day) return true
  if (date.last !== null && date.last < day) return false
  return null
}

const DAY_MS = 86_400_000

/** Days since 1 January 1970 (UTC), for scales. `day` must be a real day. */
export const dayNumber = keptForText(
  (day: IsoDate): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS,
)

/** The day that lies `count` days after 1 January 1970 (UTC). */
export function dayOf(count: number): IsoDate {
  return new Date(Math.floor(count) * DAY_MS).toISOString().slice(0, 10)
}
