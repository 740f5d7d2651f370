import { keptFor } from '#domain/kept/kept.ts'
import { compareEdtf } from '#domain/days/edtf.ts'
import type { OversightEvent } from '#domain/schema/recordTables.ts'

/** Earliest first; ties keep the order of the record. */
export const inTime = keptFor((events: readonly OversightEvent[]): readonly OversightEvent[] =>
  events.toSorted((a, b) => compareEdtf(a.date, b.date)),
)

/** `null` at either end. */
export type Neighbours = {
  /** From 1. */
  readonly position: number
  readonly of: number
  readonly earlier: OversightEvent | null
  readonly later: OversightEvent | null
}

/** @param events in time @returns `null` where the event is not one of them */
export function neighboursOf(events: readonly OversightEvent[], id: string): Neighbours | null {
  const index = events.findIndex((event) => event.id === id)
  if (index < 0) return null
  return {
    position: index + 1,
    of: events.length,
    earlier: events[index - 1] ?? null,
    later: events[index + 1] ?? null,
  }
}
