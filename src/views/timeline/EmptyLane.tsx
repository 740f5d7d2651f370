import { dayNumber, edtf, knownFrom } from '#domain/edtf.ts'
import type { OversightEvent } from '#domain/recordTables.ts'
import type { DayRange } from '#domain/timeWindow.ts'
import { eventClassOf } from '#marks/eventClass.ts'
import { EventMarkShape } from '#marks/EventMark.tsx'
import { useWidth } from '#ui/useWidth.ts'
import styles from './EmptyLane.module.css'

type EmptyLaneProps = {
  readonly name: string
  readonly events: readonly OversightEvent[]
  readonly window: DayRange
}

/** What one filter lets through by itself, over the same dates as the others. */
export function EmptyLane({ name, events, window }: EmptyLaneProps) {
  const [ref, width] = useWidth()
  const [start, end] = [dayNumber(window.first), dayNumber(window.last) + 1]
  const x = (day: number) => 8 + ((day - start) / (end - start)) * Math.max(width - 16, 0)
  return (
    <div className={styles.lane}>
      <span>{name}</span>
      <div ref={ref}>
        <svg width={width || 1} height="24" aria-hidden="true">
          {events.map(({ id, date, type }) => (
            <EventMarkShape
              key={id}
              eventClass={eventClassOf(type)}
              x={x(Math.max(dayNumber(knownFrom(edtf(date))), start))}
              y={12}
            />
          ))}
        </svg>
      </div>
    </div>
  )
}
