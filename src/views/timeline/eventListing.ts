import { eventsListing } from '#views/eventsListing.ts'
import type { ListLine } from '#domain/record/eventList.ts'
import type { Lens } from '#domain/record/lens.ts'
import type { Listing } from '#share/files/listing.ts'
import { paths } from '#url/paths.ts'
import { placeOf } from '#url/place.ts'
import { timelineAddress } from '#url/timeline.ts'
import type { EventLinesProps } from './eventLinesProps.ts'
import type { TimelineState } from './timelineState.ts'
import { whyFound } from './whyFound.ts'

type EventsListed = Pick<EventLinesProps, 'lines' | 'words' | 'tables'> & {
  /** What stands over the list. */
  readonly title: string
  /** Whose events they are; `null`: of all lanes. */
  readonly lane: string | null
  readonly values: TimelineState['values']
  /** With the first day shown. */
  readonly lens: Lens
}

/** The list of events as it stands: of one lane or all, in its order, with the words looked for. */
export function eventListing({
  lines,
  words,
  tables,
  title,
  lane,
  values,
  lens,
}: EventsListed): Listing {
  const hits = lines.flatMap((line: ListLine) => (line.kind === 'event' ? line.hit : []))
  const why = hits.map((hit) => {
    const found = whyFound(hit, words, tables)
    return found && `${found.where}: ${found.text}`
  })
  const listing = eventsListing({
    title: `${title}, ${ORDERED[values.order]}`,
    events: hits.map(({ event }) => event),
    actors: tables.actors,
    place: placeOf(timelineAddress, paths.timeline, lens, values),
    ...(values.q !== '' && { why }),
  })
  return { ...listing, conditions: lane === null ? [] : [`only the lane “${lane}”`] }
}

const ORDERED: Readonly<Record<TimelineState['values']['order'], string>> = {
  newest: 'newest first',
  oldest: 'oldest first',
  match: 'best match first',
}
