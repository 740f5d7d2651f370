import { keptFor } from '#domain/kept/kept.ts'
import { dayNumber, type IsoDate } from '#domain/days/edtf.ts'
import { OPEN, type EventRows, type RowNumbers } from './eventRows.ts'

type Days = {
  readonly from: IsoDate | null
  readonly to: IsoDate | null
  readonly asof: IsoDate
}

/** Those of some rows that are on record as of a day, and of which a possible day lies within a range. */
export function rowsWithin(all: EventRows, days: Days): RowNumbers {
  const { rows, columns } = all
  const { known, first, last } = columns
  const asof = dayNumber(days.asof)
  const from = days.from === null ? OPEN.first : dayNumber(days.from)
  const to = days.to === null ? OPEN.last : dayNumber(days.to)
  const { latest, earliest, soonest } = reachOf(all)
  const start = leastPlace(rows.length, (place) => (latest[place] ?? 0) >= from)
  const end = leastPlace(
    rows.length,
    (place) => (earliest[place] ?? 0) > to || (soonest[place] ?? 0) > asof,
  )
  const within = new Int32Array(Math.max(end - start, 0))
  let count = 0
  for (let place = start; place < end; place += 1) {
    const row = rows[place] ?? 0
    if ((known[row] ?? 0) > asof || (first[row] ?? 0) > to || (last[row] ?? 0) < from) continue
    within[count] = row
    count += 1
  }
  return within.slice(0, count)
}

/**
 * The last possible day of all rows up to each place; the first one, and the first day on record, of all from it on. They
 * rise, so that in a list in time the ends of a range are found without looking at every row.
 */
const reachOf = keptFor(({ columns, rows }: EventRows) => {
  const latest = Int32Array.from(rows, (row) => columns.last[row] ?? 0)
  const earliest = Int32Array.from(rows, (row) => columns.first[row] ?? 0)
  const soonest = Int32Array.from(rows, (row) => columns.known[row] ?? 0)
  for (let place = 1; place < rows.length; place += 1) {
    latest[place] = Math.max(latest[place] ?? 0, latest[place - 1] ?? 0)
  }
  for (let place = rows.length - 2; place >= 0; place -= 1) {
    earliest[place] = Math.min(earliest[place] ?? 0, earliest[place + 1] ?? 0)
    soonest[place] = Math.min(soonest[place] ?? 0, soonest[place + 1] ?? 0)
  }
  return { latest, earliest, soonest }
})

/** The first place of which something holds, where it holds of all after it; `length` where of none. */
function leastPlace(length: number, holds: (place: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
