import { edtf, readEdtf, type IsoDate } from './edtf.ts'

/** The earliest and latest possible day of the latest date named. */
export type DatesNamed = {
  /** `null` where no date with a year is named. */
  readonly first: IsoDate | null
  readonly last: IsoDate | null
  /** Some month stands without its year (“the August review”), so a later date may be meant. */
  readonly isVague: boolean
}

const MONTHS =
  'January February March April May June July August September October November December'.split(' ')
const MONTH = MONTHS.map((name) => `${name}|${name.slice(0, 3)}`).join('|')

const DATES = new RegExp(
  [
    String.raw`\b(?<iso>(?:19|20)\d\d-\d\d(?:-\d\d)?)(?![\d-])`,
    String.raw`\b(?:(?<day>\d{1,2}) )?(?<month>${MONTH})\.? (?:(?<after>\d{1,2}), )?(?<year>(?:19|20)\d\d)\b`,
    String.raw`\b(?<alone>${MONTH})\b`,
    String.raw`(?<![\d.-])(?<bare>(?:19|20)\d\d)(?![\d-])`,
  ].join('|'),
  'g',
)

/** Reads dates out of prose: `5 May 2026`, `May 2026`, `May 5, 2026`, `2026-05-05`, `2026`. */
export function datesNamed(text: string): DatesNamed {
  const found = [...text.matchAll(DATES)].map(({ groups = {} }) => groups)
  const dates = found.flatMap((groups) => {
    const date = readDate(groups)
    return date === null ? [] : [edtf(date)]
  })
  return {
    first: latest(dates.map(({ first }) => first)),
    last: latest(dates.map(({ last }) => last)),
    isVague: found.some(({ alone }) => alone !== undefined),
  }
}

type Groups = Readonly<Record<string, string | undefined>>

/** EDTF, or `null` for a month without a year and for a day that no month has. */
function readDate({ iso, day, after, month, year, bare }: Groups): string | null {
  if (bare !== undefined) return bare
  const number = MONTHS.findIndex((name) => name.slice(0, 3) === month?.slice(0, 3)) + 1
  const parts = [year, String(number).padStart(2, '0'), (day ?? after)?.padStart(2, '0')]
  const text = iso ?? (year === undefined ? null : parts.filter(Boolean).join('-'))
  return text !== null && isDate(text) ? text : null
}

const isDate = (text: string) => readEdtf(text) !== null

const latest = (days: readonly (IsoDate | null)[]): IsoDate | null =>
  days
    .filter((day) => day !== null)
    .toSorted()
    .at(-1) ?? null
