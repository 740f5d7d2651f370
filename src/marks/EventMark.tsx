import type { EventType } from '#domain/recordTables.ts'
import { KEY_BOX, type KeyEntry } from '#ui/Key.tsx'
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

/** The same shape for use within a picture. */
export function EventMarkShape({ eventClass, x, y, size = 10 }: EventMarkShapeProps) {
  const isOpen = isOpenMark(eventClass)
  return (
    <path
      d={markPath(eventClass, x, y, size)}
      fill={isOpen ? 'var(--paper)' : 'var(--ink)'}
      stroke={isOpen ? 'var(--ink)' : 'none'}
      strokeWidth="1.4"
    />
  )
}

/** The key of the marks: the classes given, in their fixed order. */
export function eventKey(classes: readonly EventClass[]): readonly KeyEntry[] {
  return EVENT_CLASSES.filter((eventClass) => classes.includes(eventClass)).map((eventClass) => ({
    label: eventClassWords(eventClass),
    mark: <EventMarkShape eventClass={eventClass} x={KEY_BOX.width / 2} y={KEY_BOX.height / 2} />,
  }))
}
