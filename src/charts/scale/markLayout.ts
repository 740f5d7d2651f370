import { dayNumber } from '#domain/days/edtf.ts'
import { OPEN, rowsOf, type EventColumns } from '#domain/record/eventRows.ts'
import type { OversightEvent } from '#domain/schema/recordTables.ts'
import type { DayRange } from '#domain/record/timeWindow.ts'

/** In pixels. Stands for one event, or for several too close to be told apart. */
export type Mark = {
  readonly x: number
  /** Rows count from 0, downwards. */
  readonly row: number
  /** Of its events in the list that was laid, in time, and at least one. */
  readonly places: readonly number[]
  /** Made when they are asked for. */
  readonly events: readonly OversightEvent[]
  /** x of the first and last possible day; `null` where the day is known, and for several events. */
  readonly extent: readonly [number, number] | null
  /** The source says “about”, or leaves the start open. */
  readonly isAbout: boolean
}

export type MarkLayout = {
  /** In time. */
  readonly marks: readonly Mark[]
  readonly rows: number
}

/** Days to either side that “about” is drawn; a convention. */
const ABOUT = 10

/** How much wider a mark with a count is, in pixels. */
export const COUNT_GAP = 4

type MarkRoom = {
  readonly window: DayRange
  readonly xOf: (day: number) => number
  /** Least distance of two marks in a row, in pixels. */
  readonly gap: number
  /** Extra distance of a mark with a count, in pixels. */
  readonly countGap: number
  readonly rows: number
}

/**
 * Puts the events of a lane into as few rows as they need, earliest first; events that find no room in any row
 * join the nearest mark, which then stands for all of them.
 */
export function layMarks(events: readonly OversightEvent[], room: MarkRoom): MarkLayout {
  const marks: GrowingMark[] = []
  const ends: GrowingMark[] = []
  const { columns, rows } = rowsOf(events)
  const extents = extentsIn(columns, room)
  const xs = new Float64Array(rows.length)
  for (let place = 0; place < xs.length; place += 1) xs[place] = extents.middle(rows[place] ?? 0)
  const rising = risingPlaces(xs)
  for (let index = 0; index < xs.length; index += 1) {
    const place = rising?.[index] ?? index
    const x = xs[place] ?? 0
    const row = freeRow(ends, x, room)
    if (row === null) join(nearest(ends), place, x)
    else {
      const mark = markOf(events, place, { x, row, ...extents.of(rows[place] ?? 0) })
      marks.push(mark)
      ends[row] = mark
    }
  }
  return { marks, rows: ends.length }
}

/** Places by rising x; `null` where they stand so, as events in time do but those of which more than a day is shown. */
function risingPlaces(xs: Float64Array): Int32Array | null {
  let place = 1
  while (place < xs.length && (xs[place] ?? 0) >= (xs[place - 1] ?? 0)) place += 1
  if (place >= xs.length) return null
  return Int32Array.from(xs.keys()).toSorted((a, b) => (xs[a] ?? 0) - (xs[b] ?? 0) || a - b)
}

/** Mutable while marks take in events. */
type GrowingMark = { -readonly [Key in keyof Mark]: Mark[Key] } & { readonly places: number[] }

function markOf(
  all: readonly OversightEvent[],
  place: number,
  { x, row, extent, isAbout }: Omit<Mark, 'places' | 'events'>,
): GrowingMark {
  const places = [place]
  return {
    x,
    row,
    extent,
    isAbout,
    places,
    get events() {
      return places.flatMap((one) => all[one] ?? [])
    },
  }
}

function join(mark: GrowingMark, place: number, x: number): void {
  mark.places.push(place)
  mark.x += (x - mark.x) / mark.places.length
  mark.extent = null
  mark.isAbout = false
}

/** The first row whose last mark leaves room at `x`; `null` where all rows are used and full. */
function freeRow(
  ends: readonly Mark[],
  x: number,
  { gap, countGap, rows }: MarkRoom,
): number | null {
  // Plain loops: they run for every event at every step of a drag.
  for (let row = 0; row < ends.length; row += 1) {
    const end = ends[row]
    if (end && x - end.x >= gap + (end.places.length > 1 ? countGap : 0)) return row
  }
  return ends.length < rows ? ends.length : null
}

/** The one with the greatest x: events come in time. */
const nearest = (ends: readonly GrowingMark[]) => ends.reduce((a, b) => (b.x > a.x ? b : a))

/** Where rows stand: at the middle of the shown part of their extents. */
function extentsIn({ first, last, isAbout }: EventColumns, { window, xOf }: MarkRoom) {
  const [start, end] = [dayNumber(window.first), dayNumber(window.last) + 1]
  const isOpen = (row: number) => first[row] === OPEN.first || last[row] === OPEN.last
  const leftDay = (row: number) => {
    const [begun = 0, ended = 0] = [first[row], last[row]]
    const known = begun === OPEN.first ? ended : begun
    return Math.max(known === OPEN.last ? end - 1 : known, start)
  }
  const rightDay = (row: number, from: number) => {
    const ended = last[row] ?? 0
    const to = ended === OPEN.last ? from + 1 : ended + 1
    return Math.max(Math.min(to, end), from + 1)
  }
  const middle = (row: number) => {
    const from = leftDay(row)
    return (xOf(from) + xOf(rightDay(row, from))) / 2
  }
  const of = (row: number): Pick<Mark, 'extent' | 'isAbout'> => {
    const from = leftDay(row)
    const [left, right] = [xOf(from), xOf(rightDay(row, from))]
    const x = (left + right) / 2
    const isDay = first[row] === last[row]
    const about = isAbout[row] === 1 || isOpen(row)
    const wide: readonly [number, number] =
      isDay || isOpen(row) ? [x - ABOUT, x + (isOpen(row) ? 0 : ABOUT)] : [left, right]
    return { extent: isDay && !about ? null : wide, isAbout: about }
  }
  return { middle, of }
}
