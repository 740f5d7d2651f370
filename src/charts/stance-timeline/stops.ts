import type { StanceSpan } from '#domain/stanceSpans.ts'
import type { OversightEvent } from '#domain/recordTables.ts'
import type { LaneBox, Layout } from './laneLayout.ts'

/** A place where the keyboard and the pointer may stand: a mark, or the start of a band. */
export type Stop = {
  readonly box: LaneBox
  readonly x: number
  readonly y: number
  /** From 1, among the stops of its lane. */
  readonly position: number
  readonly of: number
} & (
  | { readonly kind: 'event'; readonly id: string; readonly event: OversightEvent }
  | {
      readonly kind: 'period'
      readonly id: string
      readonly span: StanceSpan
      readonly right: number
    }
)

/** Every stop, lane by lane and in time within each. Lanes without stops are left out. */
export function stopsOf({ lanes, pitch, xOf, head }: Layout): readonly (readonly Stop[])[] {
  return lanes
    .map((box) => {
      const events = box.marks.placed.map(({ event, x, row }) => ({
        box,
        kind: 'event' as const,
        id: event.id,
        event,
        x,
        y: box.marksY + row * pitch,
      }))
      const periods = box.lane.spans.map((span) => ({
        box,
        kind: 'period' as const,
        id: span.stance.id,
        span,
        x: Math.max(xOf(span.start), head),
        right: xOf(span.end),
        y: box.band.y + box.band.height / 2,
      }))
      const inTime = [...periods, ...events].toSorted((a, b) => a.x - b.x)
      return inTime.map((stop, index) => ({ ...stop, position: index + 1, of: inTime.length }))
    })
    .filter((stops) => stops.length > 0)
}

/**
 * Where a key leads: left and right to the neighbour in time, up and down to the nearest in time of the next lane,
 * Home and End to the ends of the lane. `undefined` for keys that lead nowhere.
 */
export function walked(
  stops: readonly (readonly Stop[])[],
  at: Stop | null,
  key: string,
): Stop | undefined {
  const lane = at ? stops.findIndex(([first]) => first?.box.lane.id === at.box.lane.id) : -1
  const here = stops[lane]
  if (!at || !here) return isWalkingKey(key) ? stops[0]?.[0] : undefined
  const index = here.findIndex(({ id }) => id === at.id)
  switch (key) {
    case 'ArrowRight':
      return here[Math.min(index + 1, here.length - 1)]
    case 'ArrowLeft':
      return here[Math.max(index - 1, 0)]
    case 'ArrowDown':
      return nearestInTime(stops[Math.min(lane + 1, stops.length - 1)], at)
    case 'ArrowUp':
      return nearestInTime(stops[Math.max(lane - 1, 0)], at)
    case 'Home':
      return here[0]
    case 'End':
      return here.at(-1)
    default:
      return undefined
  }
}

const isWalkingKey = (key: string) => key.startsWith('Arrow') || key === 'Home' || key === 'End'

/** The same kind of stop where there is one, or a walk along bands would end among marks. */
function nearestInTime(stops: readonly Stop[] = [], at: Stop): Stop | undefined {
  if (stops[0]?.box === at.box) return at
  const alike = stops.filter(({ kind }) => kind === at.kind)
  return (alike.length > 0 ? alike : stops).toSorted(
    (a, b) => Math.abs(a.x - at.x) - Math.abs(b.x - at.x),
  )[0]
}

/** Farther from a mark than this, a pointer means none. */
const REACH = 22

/** So near to a mark, a pointer means it even over a band. */
const CLOSE = 8

/** What a pointer means: the band under it, else the nearest mark. Marks win where both could be meant. */
export function stopAt(
  stops: readonly (readonly Stop[])[],
  x: number,
  y: number,
): Stop | undefined {
  // Nothing farther up or down than a pointer reaches can be meant.
  const near = stops.filter(
    ([one]) => one && y > one.box.top - REACH && y < one.box.top + one.box.height + REACH,
  )
  let nearest: Stop | undefined
  let least = REACH
  let band: Stop | undefined
  for (const stop of near.flat()) {
    if (stop.kind === 'period') {
      const isInside = Math.abs(stop.y - y) <= stop.box.band.height / 2 + 2
      if (isInside && x >= stop.x && x < stop.right) band = stop
      continue
    }
    const away = Math.hypot(stop.x - x, stop.y - y)
    if (away > least) continue
    nearest = stop
    least = away
  }
  return band && least >= CLOSE ? band : nearest
}

/** What a click on a mark opens: of several events behind one mark, the one after that which is open. */
export function nextInGroup(stop: Stop, picked: string | null): string {
  if (stop.kind !== 'event') return stop.id
  const events = stop.box.marks.groups.find((group) => group.events.includes(stop.event))?.events
  if (!events) return stop.id
  const at = events.findIndex(({ id }) => id === picked)
  return events[(at + 1) % events.length]?.id ?? stop.id
}
