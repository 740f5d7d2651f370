import { useTables } from '#data/useTables.ts'
import { eventsShown, recordStart } from '#domain/record/eventsShown.ts'
import type { TimelinePlace } from './timelinePlace.ts'

/** The events that the timeline shows, and what they were chosen from. */
export function useTimeline({ version, lens, values }: TimelinePlace) {
  // Search looks into publishers as soon as they are there.
  const { sources, ...known } = useTables(
    version,
    ['events', 'actors', 'companies'],
    values.q === '' ? [] : (['sources'] as const),
  )
  const tables = sources ? { ...known, sources } : known
  const earliest = recordStart(tables, lens.asof)
  return { tables, earliest, shown: eventsShown(tables, lens, earliest) }
}
