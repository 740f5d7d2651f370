import { keptFor } from '#domain/kept/kept.ts'
import { compareEdtf } from '#domain/days/edtf.ts'
import type { OversightEvent } from '#domain/schema/recordTables.ts'

/** Events in time, earliest first; ties keep the order of the record. A table is sorted once, however often it is filtered. */
export const inTime = keptFor((events: readonly OversightEvent[]): readonly OversightEvent[] =>
  events.toSorted((a, b) => compareEdtf(a.date, b.date)),
)

export type Place = {
  /** From 1. */
  readonly position: number
  readonly of: number
  readonly earlier: OversightEvent | null
  readonly later: OversightEvent | null
}

/** Where an event stands among others that are in time. `null` where it is not one of them. */
export function placeOf(events: readonly OversightEvent[], id: string): Place | null {
  const at = events.findIndex((event) => event.id === id)
  if (at < 0) return null
  return {
    position: at + 1,
    of: events.length,
    earlier: events[at - 1] ?? null,
    later: events[at + 1] ?? null,
  }
}
