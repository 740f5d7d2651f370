import { keptFor } from '#domain/kept/kept.ts'
import type { StanceSpan } from '#domain/stance/stanceSpans.ts'
import type { OversightEvent } from '#domain/schema/recordTables.ts'
import type { LaneBox, Layout } from './laneLayout.ts'
import type { Mark } from '#charts/scale/markLayout.ts'

/** A place where the keyboard and the pointer may stand: an event at its mark, or the start of a band. */
export type Stop = {
  readonly box: LaneBox
  readonly x: number
  readonly y: number
  /** From 1, among the stops of its lane. */
  readonly position: number
  readonly of: number
} & (
  | {
      readonly kind: 'event'
      readonly id: string
      readonly event: OversightEvent
      readonly mark: Mark
    }
  | {
      readonly kind: 'period'
      readonly id: string
      readonly span: StanceSpan
      readonly right: number
    }
)

/** The stops of a lane, in time. They are made for the lanes that a reader comes near, and once. */
export const stopsIn = keptFor((box: LaneBox, { pitch, xOf, head }: Layout): readonly Stop[] => {
  const events = box.marks.marks.flatMap((mark) =>
    mark.events.map((event) => ({
      box,
      kind: 'event' as const,
      id: event.id,
      event,
      mark,
      x: mark.x,
      y: box.marksY + mark.row * pitch,
    })),
  )
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

/** The stops of a record, in the order of their lanes: an event that names several actors stands in each of theirs. */
export function stopsOf(id: string, layout: Layout): readonly Stop[] {
  const holds = ({ lane: { events, spans } }: LaneBox) =>
    events.some((event) => event.id === id) || spans.some(({ stance }) => stance.id === id)
  return layout.lanes
    .filter(holds)
    .flatMap((box) => stopsIn(box, layout).find((stop) => stop.id === id) ?? [])
}

/**
 * Where a key leads: left and right to the neighbour in time, up and down to the nearest in time of the next lane,
 * Home and End to the ends of the lane. Lanes without stops are passed over. `undefined` for keys that lead nowhere.
 */
export function walked(layout: Layout, at: Stop | null, key: string): Stop | undefined {
  if (!at) return isWalkingKey(key) ? firstStop(layout) : undefined
  const lanes = layout.lanes.filter(hasStops)
  const lane = lanes.findIndex((box) => box.lane.id === at.box.lane.id)
  const box = lanes[lane]
  if (!box) return isWalkingKey(key) ? firstStop(layout) : undefined
  const here = stopsIn(box, layout)
  const index = here.findIndex(({ id }) => id === at.id)
  const next = (way: 1 | -1) => lanes[lane + way]
  switch (key) {
    case 'ArrowRight':
      return here[Math.min(index + 1, here.length - 1)]
    case 'ArrowLeft':
      return here[Math.max(index - 1, 0)]
    case 'ArrowDown':
      return nearestInTime(next(1), at, layout)
    case 'ArrowUp':
      return nearestInTime(next(-1), at, layout)
    case 'Home':
      return here[0]
    case 'End':
      return here.at(-1)
    default:
      return undefined
  }
}

/** Where the walk begins. */
export function firstStop(layout: Layout): Stop | undefined {
  const box = layout.lanes.find(hasStops)
  return box && stopsIn(box, layout)[0]
}

const hasStops = ({ lane }: LaneBox) => lane.spans.length > 0 || lane.events.length > 0

const isWalkingKey = (key: string) => key.startsWith('Arrow') || key === 'Home' || key === 'End'

/** The same kind of stop where there is one, or a walk along bands would end among marks. At the last lane, it stays. */
function nearestInTime(box: LaneBox | undefined, at: Stop, layout: Layout): Stop {
  if (!box) return at
  const stops = stopsIn(box, layout)
  const alike = stops.filter(({ kind }) => kind === at.kind)
  const away = (stop: Stop) => Math.abs(stop.x - at.x)
  return (alike.length > 0 ? alike : stops).reduce((a, b) => (away(b) < away(a) ? b : a))
}
