import type { IsoDate } from '#domain/days/edtf.ts'
import { kept, keptFor } from '#domain/kept/kept.ts'
import type { OversightEvent } from '#domain/schema/recordTables.ts'
import { rowsOf, timesIn } from './eventRows.ts'
import { eventsShown, type EventTables } from './eventsShown.ts'
import type { Lens } from './lens.ts'

/** Filters that choose among kinds of events. */
export type Facet = 'type' | 'in' | 'bearing' | 'confidence'

/**
 * How many events each choice of a filter would leave, the other filters and the search kept. What is chosen in the
 * filter itself changes none of them. A value without any event is absent.
 */
export function facetCounts(
  facet: Facet,
  tables: EventTables,
  lens: Lens,
  earliest: IsoDate,
): ReadonlyMap<string, number> {
  return countsIn(eventsShown(tables, { ...lens, [facet]: [] }, earliest).events)[facet]()
}

/** Kept for the rows and lists that ask again while other filters change. */
const countsIn = keptFor((events: readonly OversightEvent[]) => {
  const { columns, rows } = rowsOf(events)
  const of = (facet: Facet) =>
    kept(() => {
      const { names } = columns[facet]
      const times = timesIn(columns[facet], rows)
      const counts = names.map((name, code) => [name, times[code] ?? 0] as const)
      return new Map(counts.filter(([, count]) => count > 0))
    }, 1)
  return { type: of('type'), in: of('in'), bearing: of('bearing'), confidence: of('confidence') }
})
