import { keptFor } from '#domain/kept/kept.ts'
import { order } from '#domain/days/order.ts'
import type { OversightEvent } from '#domain/schema/recordTables.ts'
import { picked, rowsOf, type EventColumns, type EventRows, type RowNumbers } from './eventRows.ts'

/** Earliest first; ties keep the order of the record. Kept, since every filter asks for it. */
export const inTime = keptFor((events: readonly OversightEvent[]): readonly OversightEvent[] =>
  picked(...sortedInTime(rowsOf(events))),
)

function sortedInTime({ columns, rows }: EventRows): readonly [EventColumns, RowNumbers] {
  const { known, last, events } = columns
  const places = Int32Array.from(rows.keys())
  const row = (place: number) => rows[place] ?? 0
  const date = (place: number) => events[row(place)]?.date ?? ''
  // By the numbers first: they decide nearly always, and are at hand.
  const sorted = places.toSorted(
    (a, b) =>
      (known[row(a)] ?? 0) - (known[row(b)] ?? 0) ||
      (last[row(a)] ?? 0) - (last[row(b)] ?? 0) ||
      order(date(a), date(b)) ||
      a - b,
  )
  return [columns, sorted.map(row)]
}

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
