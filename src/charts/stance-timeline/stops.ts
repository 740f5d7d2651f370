import type { Mark } from '#charts/scale/markLayout.ts'
import type { Rows } from '#charts/walk/useWalk.ts'
import { edtfWhen, edtfWords } from '#domain/days/edtfWords.ts'
import { keptFor } from '#domain/kept/kept.ts'
import type { OversightEvent } from '#domain/schema/recordTables.ts'
import { periodWords } from '#domain/stance/periodWords.ts'
import type { StanceSpan } from '#domain/stance/stanceSpans.ts'
import { bearingWords, eventTypeWords, listed, stanceWords } from '#domain/words/words.ts'
import { stanceLookWords } from '#marks/stanceLook.ts'
import { foldLines, type FoldLine } from './bands.ts'
import type { LaneBox, Layout } from './laneLayout.ts'

/** Something to point at or step to: an event at its mark, the start of a band, or a line of folded companies. */
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
  | {
      readonly kind: 'fold'
      readonly id: string
      readonly line: FoldLine
      readonly right: number
    }
)

/** In time. Made on demand, lane by lane. */
export const stopsIn = keptFor((box: LaneBox, layout: Layout): readonly Stop[] => {
  const { pitch, xOf, head } = layout
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
  const folds = foldLines(box, layout).map((line) => ({
    box,
    kind: 'fold' as const,
    id: line.look,
    line,
    x: line.x,
    right: line.right,
    y: line.y,
  }))
  const inTime = [...folds, ...periods, ...events].toSorted((a, b) => a.x - b.x)
  return inTime.map((stop, index) => ({ ...stop, position: index + 1, of: inTime.length }))
})

/** An event that names several actors has a stop in the lane of each. */
export function stopsOf(id: string, layout: Layout): readonly Stop[] {
  const holds = (box: LaneBox) =>
    box.lane.events.some((event) => event.id === id) ||
    box.lane.spans.some(({ stance }) => stance.id === id) ||
    foldLines(box, layout).some(({ look }) => look === id)
  return layout.lanes
    .filter(holds)
    .flatMap((box) => stopsIn(box, layout).find((stop) => stop.id === id) ?? [])
}

/** Up and down skip lanes without stops; Home and End lead to the ends of a lane. */
export function lanesWalked(layout: Layout): Rows<Stop> {
  const lanes = layout.lanes.filter(
    ({ lane }) => lane.spans.length > 0 || lane.events.length > 0 || lane.folds,
  )
  return {
    rows: lanes.map((box) => () => stopsIn(box, layout)),
    rowOf: ({ box }) => lanes.findIndex(({ lane }) => lane.id === box.lane.id),
    // A stop of the same kind is preferred to a nearer one of another kind.
    away: (stop, from) => Math.abs(stop.x - from.x) + (stop.kind === from.kind ? 0 : layout.width),
    isByRow: true,
  }
}

/** Read out: what, when, confidence, and position within the lane. */
export function stopWords(stop: Stop): string {
  const { box, position, of } = stop
  if (stop.kind === 'fold') return `${foldWords(stop)}. ${box.lane.name}, ${position} of ${of}.`
  const where = `${box.lane.name}, ${position} of ${of}`
  if (stop.kind === 'event') {
    const { event } = stop
    const kind = eventTypeWords(event.type).toLowerCase()
    return `${event.title}, ${edtfWhen(event.date)}. ${eventTypeWords(event.type) === '' ? '' : `${kind}, `}${bearingWords(event.bearing.direction)}, ${event.confidence} confidence. ${namesWords(stop)}${where}.`
  }
  const { stance } = stop.span
  return `${stanceWords(stance.stance)}, ${periodWords(stance)}: ${stance.participation}. ${stance.confidence} confidence. ${where}.`
}

export const stopWhen = (stop: Exclude<Stop, { kind: 'fold' }>): string =>
  stop.kind === 'event' ? edtfWords(stop.event.date) : periodWords(stop.span.stance)

/** `Silent, not invited: Mistral AI and Z.ai` */
export const foldWords = ({ line }: Extract<Stop, { kind: 'fold' }>): string =>
  `${stanceLookWords(line.look)}: ${listed(line.lanes.map(({ name }) => name))}`

/** `Names NVIDIA. `, of an event in a lane of several companies; else empty. */
export function namesWords({ box, event }: Extract<Stop, { kind: 'event' }>): string {
  const named = (box.lane.folds ?? []).filter(({ id }) => event.actors.includes(id))
  return named.length === 0 ? '' : `Names ${listed(named.map(({ name }) => name))}. `
}
