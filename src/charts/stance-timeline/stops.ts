import type { Mark } from '#charts/scale/markLayout.ts'
import type { Rows } from '#charts/walk/useWalk.ts'
import { edtfWhen, edtfWords } from '#domain/days/edtfWords.ts'
import { keptFor } from '#domain/kept/kept.ts'
import type { OversightEvent } from '#domain/schema/recordTables.ts'
import { periodWords } from '#domain/stance/periodWords.ts'
import type { StanceSpan } from '#domain/stance/stanceSpans.ts'
import { bearingWords, eventTypeWords, stanceWords } from '#domain/words/words.ts'
import type { LaneBox, Layout } from './laneLayout.ts'

/** Where the keyboard and the pointer may stand: an event at its mark, or the start of a band. */
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

/** The lanes as the rows of a walk. Lanes without stops are passed over; Home and End lead to the ends of a lane. */
export function lanesWalked(layout: Layout): Rows<Stop> {
  const lanes = layout.lanes.filter(({ lane }) => lane.spans.length > 0 || lane.events.length > 0)
  return {
    rows: lanes.map((box) => () => stopsIn(box, layout)),
    rowOf: ({ box }) => lanes.findIndex(({ lane }) => lane.id === box.lane.id),
    // The same kind of stop goes before nearer ones, or a walk along bands would end among marks.
    away: (stop, from) => Math.abs(stop.x - from.x) + (stop.kind === from.kind ? 0 : layout.width),
    isByRow: true,
  }
}

/** A stop in one sentence, to be read out: what, when, how sure, and where among the others of its lane. */
export function stopWords(stop: Stop): string {
  const { box, position, of } = stop
  const where = `${box.lane.name}, ${position} of ${of}`
  if (stop.kind === 'event') {
    const { event } = stop
    const kind = eventTypeWords(event.type).toLowerCase()
    return `${event.title}, ${edtfWhen(event.date)}. ${eventTypeWords(event.type) === '' ? '' : `${kind}, `}${bearingWords(event.bearing.direction)}, ${event.confidence} confidence. ${where}.`
  }
  const { stance } = stop.span
  return `${stanceWords(stance.stance)}, ${periodWords(stance)}: ${stance.participation}. ${stance.confidence} confidence. ${where}.`
}

/** When a stop was, for its tooltip. */
export const stopWhen = (stop: Stop): string =>
  stop.kind === 'event' ? edtfWords(stop.event.date) : periodWords(stop.span.stance)
