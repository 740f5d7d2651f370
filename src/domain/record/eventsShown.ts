import { kept } from '#domain/kept/kept.ts'
import { edtf, knownFrom, onRecord, type IsoDate } from '#domain/days/edtf.ts'
import { searchTerms } from '#domain/words/searchTerms.ts'
import { searchEvents, type EventSearch } from './eventSearch.ts'
import { eventsInLens } from './eventsInLens.ts'
import type { Lens } from './lens.ts'
import { tableInTime } from './tableInTime.ts'
import type { Tables } from '#domain/schema/tables.ts'
import { timeWindow, type DayRange } from './timeWindow.ts'

/** Sources are searched once they are loaded. */
export type EventTables = Pick<Tables, 'events' | 'actors'> & Partial<Pick<Tables, 'sources'>>

/** In time, earliest first. */
export type EventsShown = Omit<EventSearch, 'hits'> & {
  readonly window: DayRange
  /** Made when it is asked for: lanes ask for events alone. */
  readonly hits: () => EventSearch['hits']
}

/**
 * Events on record, within the window, that pass every filter and the search. Chart, list, sentence and table all
 * read this result.
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

/** Kept for the lanes, the strip, the list and the panel of one page. */
const keptEvents = kept((tables: EventTables, within: Lens, window: DayRange) => {
  const passing = eventsInLens(tableInTime(tables.events), within)
  const search = kept(() => searchEvents(passing, within.q, tables), 1)
  const hits = () => search().hits
  if (searchTerms(within.q).length === 0) {
    return { events: passing, words: [], near: [], window, hits }
  }
  const { events, words, near } = search()
  return { events, words, near, window, hits }
}, 4)

/**
 * Where a timeline begins as of a day: with the first event on record; without any events, with the first stance
 * period; else with that day.
 */
export function recordStart(
  { events, stances = [] }: Pick<EventTables, 'events'> & Partial<Pick<Tables, 'stances'>>,
  asof: IsoDate,
): IsoDate {
  const [first] = tableInTime(events)
  return earliestDay(first ? [first.date] : stances.map(({ from }) => from), asof)
}

/** The earliest of some dates that is on record; `asof` where none is. */
export function earliestDay(dates: readonly string[], asof: IsoDate): IsoDate {
  const days = dates.filter((date) => onRecord(date, asof)).map((date) => knownFrom(edtf(date)))
  return days.reduce((least, day) => (day < least ? day : least), asof)
}
