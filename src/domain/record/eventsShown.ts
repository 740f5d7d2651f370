import { kept } from '#domain/kept/kept.ts'
import { edtf, knownFrom, onRecord, type IsoDate } from '#domain/days/edtf.ts'
import { inTime } from './eventOrder.ts'
import { searchEvents, type EventSearch, type SearchHit } from './eventSearch.ts'
import { eventsInLens, type Lens } from './lens.ts'
import type { Tables } from '#domain/schema/tables.ts'
import { timeWindow, type DayRange } from './timeWindow.ts'

/** Sources are searched where they are at hand, and nothing waits for them. */
export type EventTables = Pick<Tables, 'events' | 'actors'> & Partial<Pick<Tables, 'sources'>>

export type EventsShown = Omit<EventSearch, 'hits'> & {
  readonly window: DayRange
  /** In time, earliest first. */
  readonly hits: readonly SearchHit[]
  readonly events: readonly Tables['events'][number][]
}

/**
 * The events of a timeline: on record, within its window, through every filter and the search words. Chart, list,
 * sentence and table all read this one answer, so they cannot disagree.
 */
export function eventsShown(
  { events, actors, sources }: EventTables,
  lens: Lens,
  earliest: IsoDate,
): EventsShown {
  const window = timeWindow(lens, earliest)
  const within = { ...lens, from: window.first, to: window.last }
  return keptEvents({ events, actors, ...(sources && { sources }) }, within, window)
}

/** The lanes, the strip, the list and the panel of one page ask for the same, one after the other. */
export const keptEvents = kept((tables: EventTables, within: Lens, window: DayRange) => {
  const search = searchEvents(eventsInLens(inTime(tables.events), within), within.q, tables)
  return { ...search, window, events: search.hits.map(({ event }) => event) }
}, 4)

/**
 * Where a timeline begins as of a day: with the first event on record; without any events, with the first stance
 * period; else with that day.
 */
export function recordStart(
  { events, stances = [] }: Pick<EventTables, 'events'> & Partial<Pick<Tables, 'stances'>>,
  asof: IsoDate,
): IsoDate {
  const [first] = inTime(events)
  return earliestDay(first ? [first.date] : stances.map(({ from }) => from), asof)
}

/** The first day on record of a list of dates, as of a day; that day where there is none. */
export function earliestDay(dates: readonly string[], asof: IsoDate): IsoDate {
  const days = dates.filter((date) => onRecord(date, asof)).map((date) => knownFrom(edtf(date)))
  return days.reduce((least, day) => (day < least ? day : least), asof)
}
