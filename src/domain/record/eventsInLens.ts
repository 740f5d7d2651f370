import type { OversightEvent } from '#domain/schema/recordTables.ts'
import { picked, rowsOf, type Codes, type RowNumbers } from './eventRows.ts'
import type { Lens } from './lens.ts'
import { rowsWithin } from './rowsWithin.ts'

/** Events on record that pass the filters, search aside, in the given order. */
export function eventsInLens(
  events: readonly OversightEvent[],
  lens: Lens,
): readonly OversightEvent[] {
  const all = rowsOf(events)
  const { columns } = all
  const filters = [
    [columns.type, lens.type],
    [columns.in, lens.in],
    [columns.bearing, lens.bearing],
    [columns.confidence, lens.confidence],
    [columns.actors, lens.who],
  ] as const
  const passing = filters.reduce(
    (left, [codes, values]) => having(codes, values, left),
    rowsWithin(all, lens),
  )
  return picked(columns, passing)
}

/** Rows with one of some values; all of them where none is asked for. */
function having(
  { names, codes, starts }: Codes,
  values: readonly string[],
  rows: RowNumbers,
): RowNumbers {
  if (values.length === 0) return rows
  const isAsked = Uint8Array.from(names, (name) => (values.includes(name) ? 1 : 0))
  return rows.filter((row) => {
    const end = starts?.[row + 1] ?? row + 1
    for (let at = starts?.[row] ?? row; at < end; at += 1) {
      if (isAsked[codes[at] ?? 0] === 1) return true
    }
    return false
  })
}
