import type { IsoDate } from '#domain/days/edtf.ts'
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
  const { columns, rows } = rowsOf(eventsShown(tables, { ...lens, [facet]: [] }, earliest).events)
  const codes = columns[facet]
  const times = timesIn(codes, rows)
  const counts = codes.names.map((name, code) => [name, times[code] ?? 0] as const)
  return new Map(counts.filter(([, count]) => count > 0))
}
