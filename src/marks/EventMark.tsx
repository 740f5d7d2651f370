import type { EventType } from '#domain/schema/recordTables.ts'
import { LEGEND_BOX, type LegendEntry } from '#ui/Legend.tsx'
import {
  EVENT_CLASSES,
  eventClassOf,
  eventClassWords,
  isOpenMark,
  markPath,
  type EventClass,
} from './eventClass.ts'

/** The kind of an event as its shape; the word stands beside it. */
export function EventMark({
  type,
  size = 12,
}: {
  readonly type: EventType
  readonly size?: number
}) {
  return (
    <svg width={size} height={size} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <EventMarkShape eventClass={eventClassOf(type)} x={6} y={6} />
    </svg>
  )
}

type EventMarkShapeProps = {
  readonly eventClass: EventClass
  readonly x: number
  readonly y: number
  readonly size?: number
}

/** The same shape for use within a picture, around its middle. */
export function EventMarkShape({ eventClass, x, y, size = 10 }: EventMarkShapeProps) {
  const d = markPath(eventClass, x, y, size)
  return isOpenMark(eventClass) ? (
    <path d={d} fill="var(--paper)" stroke="var(--ink)" strokeWidth="1.4" />
  ) : (
    <path d={d} fill="var(--ink)" />
  )
}

/** A mark needs no more room in a legend than it has on the plot. */
const MARK_BOX = 12

/** The legend of the marks: the classes given, in their fixed order. */
export function eventLegend(classes: readonly EventClass[]): readonly LegendEntry[] {
  return EVENT_CLASSES.filter((eventClass) => classes.includes(eventClass)).map((eventClass) => ({
    label: eventClassWords(eventClass),
    width: MARK_BOX,
    mark: <EventMarkShape eventClass={eventClass} x={MARK_BOX / 2} y={LEGEND_BOX.height / 2} />,
  }))
}
