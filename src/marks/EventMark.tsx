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

/** For use within SVG, centred at `x`, `y`. */
export function EventMarkShape({ eventClass, x, y, size = 10 }: EventMarkShapeProps) {
  const d = markPath(eventClass, x, y, size)
  return isOpenMark(eventClass) ? (
    <path d={d} fill="var(--paper)" stroke="var(--ink)" strokeWidth="1.4" />
  ) : (
    <path d={d} fill="var(--ink)" />
  )
}

const MARK_BOX = 12

export function eventLegend(classes: readonly EventClass[]): readonly LegendEntry[] {
  return EVENT_CLASSES.filter((eventClass) => classes.includes(eventClass)).map((eventClass) => ({
    label: eventClassWords(eventClass),
    width: MARK_BOX,
    mark: <EventMarkShape eventClass={eventClass} x={MARK_BOX / 2} y={LEGEND_BOX.height / 2} />,
  }))
}
