import { dayNumber, edtf } from '#domain/days/edtf.ts'
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
  const points = events.map((event) => pointOf(event, room)).toSorted((a, b) => a.x - b.x)
  const marks: GrowingMark[] = []
  const ends: GrowingMark[] = []
  for (const point of points) {
    const row = freeRow(ends, point.x, room)
    if (row === null) join(nearest(ends), point)
    else {
      const { event, ...at } = point
      const mark = { ...at, row, events: [event] }
      marks.push(mark)
      ends[row] = mark
    }
  }
  return { marks, rows: ends.length }
}

/** Mutable while marks take in events. */
type GrowingMark = { -readonly [Key in keyof Mark]: Mark[Key] } & { events: OversightEvent[] }

function join(mark: GrowingMark, { event, x }: Point): void {
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

type Point = Pick<Mark, 'x' | 'extent' | 'isAbout'> & { readonly event: OversightEvent }

/** At the middle of the shown part of its extent. */
function pointOf(event: OversightEvent, { window, xOf }: MarkRoom): Point {
  const { first, last, approximate } = edtf(event.date)
  const isOpen = first === null || last === null
  const [start, end] = [dayNumber(window.first), dayNumber(window.last) + 1]
  const from = Math.max(first === null ? dayNumber(last ?? window.last) : dayNumber(first), start)
  const to = Math.min(last === null ? from + 1 : dayNumber(last) + 1, end)
  const [left, right] = [xOf(from), xOf(Math.max(to, from + 1))]
  const x = (left + right) / 2
  const isDay = first === last
  const isAbout = approximate || isOpen
  const wide: readonly [number, number] =
    isDay || isOpen ? [x - ABOUT, x + (isOpen ? 0 : ABOUT)] : [left, right]
  return { event, x, extent: isDay && !isAbout ? null : wide, isAbout }
}
