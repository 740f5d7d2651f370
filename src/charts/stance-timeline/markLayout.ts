import { dayNumber, edtf } from '#domain/edtf.ts'
import type { OversightEvent } from '#domain/recordTables.ts'
import type { DayRange } from '#domain/timeWindow.ts'

/** Where an event stands in its lane, in pixels. */
export type PlacedEvent = {
  readonly event: OversightEvent
  readonly x: number
  /** Rows count from 0, downwards. */
  readonly row: number
  /** From first to last possible day; `null` where the day is known. */
  readonly extent: readonly [number, number] | null
  /** The source says “about”, or leaves the start open. */
  readonly isAbout: boolean
}

/** Events that stand so close that one mark with their count stands for them. */
export type MarkGroup = {
  readonly x: number
  readonly row: number
  readonly events: readonly OversightEvent[]
}

export type MarkLayout = {
  readonly placed: readonly PlacedEvent[]
  /** Groups of two and more. Their members are not drawn. */
  readonly groups: readonly MarkGroup[]
  readonly rows: number
}

/** How far “about a day” is drawn to either side: nobody knows, so it is the same everywhere. */
const ABOUT = 10

type MarkRoom = {
  readonly window: DayRange
  readonly xOf: (day: number) => number
  /** Least distance of two marks in a row, and of a mark from a count. */
  readonly gap: number
  readonly rows: number
}

/**
 * Puts the events of a lane into as few rows as they need, earliest first; events that find no room in any row
 * join the nearest mark, which then shows how many it stands for.
 */
export function layMarks(events: readonly OversightEvent[], room: MarkRoom): MarkLayout {
  const points = events
    .map((event) => ({ event, ...pointOf(event.date, room) }))
    .toSorted((a, b) => a.x - b.x)
  const ends: MarkGroup[] = []
  const done: MarkGroup[] = []
  const rowOf = new Map<OversightEvent, MarkGroup>()
  for (const { event, x } of points) {
    const free = firstFree(ends, x, room)
    if (free !== null) {
      const before = ends[free]
      if (before) done.push(before)
      ends[free] = { x, row: free, events: [event] }
    } else {
      const near = ends.reduce((a, b) => (x - b.x < x - a.x ? b : a))
      const members = [...near.events, event]
      ends[near.row] = { ...near, x: near.x + (x - near.x) / members.length, events: members }
    }
  }
  const groups = [...done, ...ends]
  for (const group of groups) for (const event of group.events) rowOf.set(event, group)
  return {
    placed: points.map((point) => {
      const group = rowOf.get(point.event)
      const isGrouped = group !== undefined && group.events.length > 1
      return { ...point, x: isGrouped ? group.x : point.x, row: group?.row ?? 0 }
    }),
    groups: groups.filter((group) => group.events.length > 1),
    rows: ends.length,
  }
}

/** The first row whose last mark leaves room at `x`; `null` where all rows are used and full. */
function firstFree(ends: readonly MarkGroup[], x: number, { gap, rows }: MarkRoom): number | null {
  const row = ends.findIndex((end) => x - end.x >= gap + (end.events.length > 1 ? 4 : 0))
  if (row >= 0) return row
  return ends.length < rows ? ends.length : null
}

/** A mark stands at the middle of that part of its extent which is shown. */
function pointOf(date: string, { window, xOf }: MarkRoom) {
  const { first, last, approximate } = edtf(date)
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
  return { x, extent: isDay && !isAbout ? null : wide, isAbout }
}
