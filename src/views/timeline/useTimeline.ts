import { useTables } from '#data/useTables.ts'
import { eventsShown, recordStart } from '#domain/record/eventsShown.ts'
import { seenTables } from '#domain/record/seenTables.ts'
import type { TimelineState } from './timelineState.ts'

/** The events that the timeline shows, and what they were chosen from. */
export function useTimeline({ version, lens, values }: TimelineState) {
  // Search looks into publishers as soon as they are there.
  const { sources, ...read } = useTables(
    version,
    ['events', 'actors', 'companies'],
    values.q === '' ? [] : (['sources'] as const),
  )
  const known = seenTables(read, lens)
  const tables = sources ? { ...known, sources } : known
  const earliest = recordStart(tables, lens.asof)
  return { tables, earliest, shown: eventsShown(tables, lens, earliest) }
}
