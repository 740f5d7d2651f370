import { keptFor } from '#domain/kept/kept.ts'
import { order } from '#domain/days/order.ts'
import type { OversightEvent } from '#domain/schema/recordTables.ts'
import { picked, rowsOf, type EventColumns, type EventRows, type RowNumbers } from './eventRows.ts'

/** The order of `inTime`, by columns: for a table of any length, of which every filter asks for it. */
export const tableInTime = keptFor((events: readonly OversightEvent[]): readonly OversightEvent[] =>
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
