import { dayNumber, edtf, knownFrom } from '#domain/days/edtf.ts'
import type { OversightEvent } from '#domain/schema/recordTables.ts'
import type { DayRange } from '#domain/record/timeWindow.ts'
import { EVENT_CLASSES, eventClassOf, isOpenMark, markPath } from '#marks/eventClass.ts'
import { useWidth } from '#ui/useWidth.ts'
import styles from './EmptyLane.module.css'

type EmptyLaneProps = {
  readonly name: string
  readonly events: readonly OversightEvent[]
  readonly window: DayRange
}

/** Events that one filter lets through alone; one path a class. */
export function EmptyLane({ name, events, window }: EmptyLaneProps) {
  const [ref, width] = useWidth()
  const [start, end] = [dayNumber(window.first), dayNumber(window.last) + 1]
  const xOf = ({ date }: OversightEvent) => {
    const day = Math.max(dayNumber(knownFrom(edtf(date))), start)
    return 8 + ((day - start) / (end - start)) * Math.max(width - 16, 0)
  }
  return (
    <div className={styles.lane}>
      <span>{name}</span>
      <div ref={ref}>
        <svg width={width || 1} height="24" aria-hidden="true">
          {EVENT_CLASSES.map((eventClass) => (
            <path
              key={eventClass}
              d={events
                .filter(({ type }) => eventClassOf(type) === eventClass)
                .map((event) => markPath(eventClass, xOf(event), 12))
                .join('')}
              fill={isOpenMark(eventClass) ? 'var(--paper)' : 'var(--ink)'}
              stroke={isOpenMark(eventClass) ? 'var(--ink)' : 'none'}
              strokeWidth="1.4"
            />
          ))}
        </svg>
      </div>
    </div>
  )
}
