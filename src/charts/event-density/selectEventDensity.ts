import { keptFor } from '#domain/kept/kept.ts'
import type { IsoDate } from '#domain/days/edtf.ts'
import { sourcesIn } from '#domain/record/eventRows.ts'
import { eventsByMonth } from '#domain/record/eventsByMonth.ts'
import { eventsShown, recordStart, type EventTables } from '#domain/record/eventsShown.ts'
import type { LaneKind } from '#domain/record/lanes.ts'
import type { Lens } from '#domain/record/lens.ts'
import { monthOf, type Month } from '#domain/days/months.ts'
import type { OversightEvent } from '#domain/schema/recordTables.ts'
import type { DayRange } from '#domain/record/timeWindow.ts'

export type MonthBar = {
  readonly month: Month
  readonly events: number
  readonly isChosen: boolean
}

export type EventDensityModel = {
  /** Without a gap, up to the month of the as-of day. Never empty. */
  readonly months: readonly MonthBar[]
  readonly window: DayRange
  /** What the lanes above it stand for. */
  readonly kind: LaneKind
  readonly asof: IsoDate
  /** Events within the window; and in all. */
  readonly chosen: number
  readonly total: number
  readonly sources: readonly string[]
}

/**
 * Events of the reader's filters in each month of the whole record; a date range selects months here and hides none.
 */
export function selectEventDensity(
  tables: EventTables,
  lens: Lens,
  { lane: kind }: { readonly lane: LaneKind },
): EventDensityModel {
  const earliest = recordStart(tables, lens.asof)
  const { window, events: chosen } = eventsShown(tables, lens, earliest)
  const { events } = eventsShown(tables, { ...lens, from: earliest, to: null }, earliest)
  const { bars, sources } = counted(events, monthOf(earliest), monthOf(lens.asof))
  const months = bars.map((bar) => ({
    ...bar,
    isChosen: bar.month >= monthOf(window.first) && bar.month <= monthOf(window.last),
  }))
  return {
    months,
    window,
    kind,
    asof: lens.asof,
    chosen: chosen.length,
    total: events.length,
    sources,
  }
}

/** What does not depend on the range, which changes at every step of a drag. */
const counted = keptFor((events: readonly OversightEvent[], since: Month, until: Month) => ({
  bars: eventsByMonth(events, since, until),
  sources: sourcesIn(events),
}))
