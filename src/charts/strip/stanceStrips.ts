import { dayNumber, dayOf, type IsoDate } from '#domain/days/edtf.ts'
import { firstDayOf, monthAfter, monthOf } from '#domain/days/months.ts'
import { firstStanceDay, type Standing } from '#domain/overview/standing.ts'
import { stanceSpans, type StanceSpan } from '#domain/stance/stanceSpans.ts'
import { stanceLookOf, type StanceLook } from '#marks/stanceLook.ts'

export type StripSpan = StanceSpan & { readonly look: StanceLook }

/** Range of strips, in days since 1970; `end` is the day after the as-of day. */
export type StripRange = { readonly start: number; readonly end: number }

/** Shown at least, since less would not tell how long a stance has held. */
const LEAST_MONTHS = 12

/** The same for all strips that stand below each other. */
export function stripRange(shown: readonly Standing[], asof: IsoDate): StripRange {
  const earliest = monthOf(firstStanceDay(shown, asof) ?? asof)
  const atLeast = monthAfter(monthOf(asof), -LEAST_MONTHS)
  const start = dayNumber(firstDayOf(earliest < atLeast ? earliest : atLeast))
  return { start, end: dayNumber(asof) + 1 }
}

export const stripSpans = (
  { periods }: Pick<Standing, 'periods'>,
  asof: IsoDate,
): readonly StripSpan[] =>
  stanceSpans(periods, asof).map((span) => ({ ...span, look: stanceLookOf(span.stance) }))

/** The first days of the years within the range. */
export function stripYears({ start, end }: StripRange): readonly {
  readonly day: number
  readonly label: string
}[] {
  const first = Number(dayOf(start).slice(0, 4))
  const last = Number(dayOf(end).slice(0, 4))
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index))
    .map((label) => ({ day: dayNumber(`${label}-01-01`), label }))
    .filter(({ day }) => day >= start && day < end)
}
