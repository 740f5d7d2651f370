import type { IsoDate } from '#domain/days/edtf.ts'
import type { OversightEvent } from '#domain/schema/recordTables.ts'
import { eventsShown, type EventTables } from './eventsShown.ts'
import type { Lens } from './lens.ts'

/** Filters that choose among kinds of events. */
export type Facet = 'type' | 'in' | 'bearing' | 'confidence'

const VALUE: { readonly [Name in Facet]: (event: OversightEvent) => string } = {
  type: ({ type }) => type,
  in: ({ jurisdiction }) => jurisdiction,
  bearing: ({ bearing }) => bearing.direction,
  confidence: ({ confidence }) => confidence,
}

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
  const counts = new Map<string, number>()
  for (const event of eventsShown(tables, { ...lens, [facet]: [] }, earliest).events) {
    const value = VALUE[facet](event)
    counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}
