import { recordsBehind } from '#charts/frame/behind.ts'
import type { Actor, OversightEvent } from '#domain/schema/recordTables.ts'
import { bearingWords, eventTypeWords, jurisdictionWords } from '#domain/words/words.ts'
import { listingOf, type Listing } from '#share/files/listing.ts'
import type { Place } from '#url/place.ts'

type EventsListed = {
  readonly title: string
  /** In the order of the list. */
  readonly events: readonly OversightEvent[]
  readonly actors: readonly Pick<Actor, 'id' | 'name'>[]
  readonly place: Place
  /** Where each was found, if words are looked for. */
  readonly why?: readonly (string | null)[]
}

export function eventsListing({ title, events, actors, place, why }: EventsListed): Listing {
  const names = new Map(actors.map(({ id, name }) => [id, name]))
  return listingOf({
    id: 'events',
    title,
    summary: `${title}.`,
    titleFinds: true,
    table: {
      columns: [
        { name: 'Date', isDate: true },
        { name: 'Event' },
        { name: 'Type' },
        { name: 'Bearing' },
        { name: 'Confidence' },
        { name: 'Who' },
        { name: 'Jurisdiction' },
        ...(why ? [{ name: 'Found by' }] : []),
        { name: 'Id' },
      ],
      rows: events.map((event, index) => [
        event.date,
        event.title,
        eventTypeWords(event.type),
        bearingWords(event.bearing.direction),
        event.confidence,
        event.actors.map((id) => names.get(id) ?? id).join('; ') || null,
        jurisdictionWords(event.jurisdiction),
        ...(why ? [why[index] ?? null] : []),
        event.id,
      ]),
      behind: recordsBehind('events', events),
    },
    place,
  })
}
