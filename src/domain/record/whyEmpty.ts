import { eventsShown, type EventTables } from './eventsShown.ts'
import type { IsoDate } from '#domain/days/edtf.ts'
import type { Lens } from './lens.ts'
import type { OversightEvent } from '#domain/schema/recordTables.ts'

/** In the order in which removal is offered. */
const EVENT_FILTERS = ['type', 'q', 'bearing', 'in', 'confidence', 'who', 'dates'] as const
export type EventFilter = (typeof EVENT_FILTERS)[number]

const CLEARED: Readonly<Record<EventFilter, Partial<Lens>>> = {
  type: { type: [] },
  q: { q: '' },
  bearing: { bearing: [] },
  in: { in: [] },
  confidence: { confidence: [] },
  who: { who: [] },
  dates: { from: '0001-01-01', to: null },
}

export type WhyEmpty = {
  /** Active filters, each with the number of events that pass it alone, dates aside. */
  readonly alone: readonly {
    readonly filter: EventFilter
    readonly events: readonly OversightEvent[]
  }[]
  /** Filters whose removal alone gives events, and how many. */
  readonly waysOut: readonly { readonly filter: EventFilter; readonly count: number }[]
}

/** What each filter lets through alone, and which to remove. */
export function whyEmpty(tables: EventTables, lens: Lens, earliest: IsoDate): WhyEmpty {
  const shown = (change: Partial<Lens>) =>
    eventsShown(tables, { ...lens, ...change }, earliest).events
  const set = EVENT_FILTERS.filter((filter) => filter === 'dates' || isSet(filter, lens))
  const alone = set
    .filter((filter) => filter !== 'dates')
    .map((filter) => ({
      filter,
      events: shown(without(EVENT_FILTERS.filter((one) => one !== filter && one !== 'dates'))),
    }))
  const waysOut = set
    .map((filter) => ({ filter, count: shown(CLEARED[filter]).length }))
    .filter(({ count }) => count > 0)
  return { alone, waysOut }
}

const without = (filters: readonly EventFilter[]): Partial<Lens> =>
  Object.assign({}, ...filters.map((filter) => CLEARED[filter]))

function isSet(filter: Exclude<EventFilter, 'dates'>, lens: Lens): boolean {
  return lens[filter].length > 0
}
