import { useSources } from '#data/useSources.ts'
import { useTables } from '#data/useTables.ts'
import { eventsShown, recordStart } from '#domain/record/eventsShown.ts'
import type { TimelinePlace } from './timelinePlace.ts'

/** The events that the timeline shows, and what they were chosen from. */
export function useTimeline({ version, lens, values }: TimelinePlace) {
  const known = useTables(version, ['events', 'actors', 'companies'])
  const sources = useSources(version, values.q !== '')
  const tables = sources ? { ...known, sources } : known
  const earliest = recordStart(tables, lens.asof)
  return { tables, earliest, shown: eventsShown(tables, lens, earliest) }
}
