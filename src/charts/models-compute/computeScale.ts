import { dayNumber } from '#domain/days/edtf.ts'

/** What stands beside the marks, in CSS pixels: years above, powers of ten at the left. */
const LEFT = 52
const TOP = 46
const FOOT = 8
/** Between the highest power and the years. */
const HEADROOM = 14
/** Height for models of unknown compute. */
const UNKNOWN_BAND = 44

type Sized = { readonly width: number; readonly height: number; readonly right: number }

type Released = { readonly released: string; readonly compute: { readonly flop: number | null } }

/** Places in a plot of compute by day of release, in CSS pixels. Compute is on a scale of powers of ten. */
export type ComputeScale = ReturnType<typeof computeScale>

/** @param sized of the plot, and what it leaves free at the right, in CSS pixels */
export function computeScale(points: readonly Released[], { width, height, right }: Sized) {
  const years = yearsOf(points.map(({ released }) => released))
  const flops = points.flatMap(({ compute }) => compute.flop ?? [])
  const decades = range(
    Math.floor(Math.log10(Math.min(1e24, ...flops))),
    Math.ceil(Math.log10(Math.max(1e26, ...flops))),
  )
  const area = { x: LEFT, y: TOP, width: width - LEFT - right, height: height - TOP - FOOT }
  const [first, last] = [firstDay(years[0] ?? 0), firstDay((years.at(-1) ?? 0) + 1)]
  const [low, high] = [decades[0] ?? 24, decades.at(-1) ?? 26]
  const bottom = area.y + area.height - UNKNOWN_BAND
  const perDecade = (bottom - area.y - HEADROOM) / (high - low)
  const xOf = (day: number) => area.x + ((day - first) / (last - first)) * area.width
  return {
    area,
    years: years.map((year) => ({ year, x: xOf(firstDay(year)) })),
    decades: decades.map((power) => ({ power, y: bottom - (power - low) * perDecade })),
    /** Whether there is a place for so much compute. */
    has: (flop: number) => low <= Math.log10(flop) && Math.log10(flop) <= high,
    xOf,
    /** `null` where no figure is known. */
    yOf: (flop: number | null) =>
      flop === null
        ? area.y + area.height - UNKNOWN_BAND / 3
        : bottom - (Math.log10(flop) - low) * perDecade,
  }
}

const firstDay = (year: number) => dayNumber(`${year}-01-01`)

function yearsOf(dates: readonly string[]): readonly number[] {
  const years = dates.map((date) => Number(date.slice(0, 4)))
  return years.length === 0 ? [2025] : range(Math.min(...years), Math.max(...years))
}

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index)
