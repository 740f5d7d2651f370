import { useTables } from '#data/useTables.ts'
import { eventsShown, recordStart } from '#domain/record/eventsShown.ts'
import { seenTables } from '#domain/record/seenTables.ts'
import type { TimelineState } from './timelineState.ts'

export function useTimeline({ version, lens, values }: TimelineState) {
  // Publishers are searched once sources are loaded.
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
