import { dayNumber } from '#domain/days/edtf.ts'
import { OPEN, rowsOf, type EventColumns } from '#domain/record/eventRows.ts'
import type { OversightEvent } from '#domain/schema/recordTables.ts'
import type { DayRange } from '#domain/record/timeWindow.ts'

/** In pixels. Stands for one event, or for several too close to be told apart. */
export type Mark = {
  readonly x: number
  /** Rows count from 0, downwards. */
  readonly row: number
  /** In time, and at least one. */
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
  const xs = Float64Array.from(rows, extents.middle)
  for (const place of inOrder(xs)) {
    const [x = 0, event] = [xs[place], events[place]]
    if (event === undefined) continue
    const row = freeRow(ends, x, room)
    if (row === null) join(nearest(ends), event, x)
    else {
      const mark = { ...extents.of(rows[place] ?? 0), x, row, events: [event] }
      marks.push(mark)
      ends[row] = mark
    }
  }
  return { marks, rows: ends.length }
}

/** Places by rising x: events in time stand so, but those of which more than a day is shown. */
function inOrder(xs: Float64Array): Iterable<number> {
  const isInOrder = xs.every((x, place) => place === 0 || x >= (xs[place - 1] ?? 0))
  if (isInOrder) return xs.keys()
  return Int32Array.from(xs.keys()).toSorted((a, b) => (xs[a] ?? 0) - (xs[b] ?? 0) || a - b)
}

/** Mutable while marks take in events. */
type GrowingMark = { -readonly [Key in keyof Mark]: Mark[Key] } & { events: OversightEvent[] }

function join(mark: GrowingMark, event: OversightEvent, x: number): void {
  mark.events.push(event)
  mark.x += (x - mark.x) / mark.events.length
  mark.extent = null
  mark.isAbout = false
}

/** The first row whose last mark leaves room at `x`; `null` where all rows are used and full. */
function freeRow(
  ends: readonly Mark[],
  x: number,
  { gap, countGap, rows }: MarkRoom,
): number | null {
  const row = ends.findIndex((end) => x - end.x >= gap + (end.events.length > 1 ? countGap : 0))
  if (row >= 0) return row
  return ends.length < rows ? ends.length : null
}

/** The one with the greatest x: events come in time. */
const nearest = (ends: readonly GrowingMark[]) => ends.reduce((a, b) => (b.x > a.x ? b : a))

/** Where rows stand: at the middle of the shown part of their extents. */
function extentsIn({ first, last, isAbout }: EventColumns, { window, xOf }: MarkRoom) {
  const [start, end] = [dayNumber(window.first), dayNumber(window.last) + 1]
  const known = (day: number | undefined, open: number) => (day === open ? null : (day ?? null))
  const ends = (row: number) => {
    const [begun, ended] = [known(first[row], OPEN.first), known(last[row], OPEN.last)]
    const from = Math.max(begun ?? ended ?? dayNumber(window.last), start)
    const to = Math.min(ended === null ? from + 1 : ended + 1, end)
    return { begun, ended, left: xOf(from), right: xOf(Math.max(to, from + 1)) }
  }
  const middle = (row: number) => {
    const { left, right } = ends(row)
    return (left + right) / 2
  }
  const of = (row: number): Pick<Mark, 'extent' | 'isAbout'> => {
    const { begun, ended, left, right } = ends(row)
    const x = (left + right) / 2
    const isOpen = begun === null || ended === null
    const isDay = begun === ended
    const about = isAbout[row] === 1 || isOpen
    const wide: readonly [number, number] =
      isDay || isOpen ? [x - ABOUT, x + (isOpen ? 0 : ABOUT)] : [left, right]
    return { extent: isDay && !about ? null : wide, isAbout: about }
  }
  return { middle, of }
}
