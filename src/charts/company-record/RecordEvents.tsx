import { eventClassOf } from '#marks/eventClass.ts'
import { EventMarkShape } from '#marks/EventMark.tsx'
import type { MarkLayout } from '#charts/scale/markLayout.ts'
import { TYPE } from '#ui/typeSizes.ts'
import { RECORD } from './recordLayout.ts'

const yOf = (row: number) => RECORD.events + row * RECORD.pitch

export function RecordEvents({ marks: { marks } }: { readonly marks: MarkLayout }) {
  const single = marks.filter(({ events }) => events.length === 1)
  const crowded = marks.filter(({ events }) => events.length > 1)
  return (
    <>
      {single.map(
        ({ events: [event], row, extent, isAbout }) =>
          extent && (
            <path
              key={event?.id}
              d={`M${extent[0]} ${yOf(row)}H${extent[1]}`}
              stroke="var(--line-2)"
              strokeWidth="1.6"
              strokeDasharray={isAbout ? '2.5 2' : undefined}
            />
          ),
      )}
      {single.map(
        ({ events: [event], x, row }) =>
          event && (
            <EventMarkShape
              key={event.id}
              eventClass={eventClassOf(event.type)}
              x={x}
              y={yOf(row)}
              size={RECORD.mark}
            />
          ),
      )}
      {crowded.map(({ x, row, events }) => (
        <g key={events[0]?.id}>
          <rect
            x={x - 7}
            y={yOf(row) - 6.5}
            width="14"
            height="13"
            fill="var(--paper)"
            stroke="var(--ink)"
            strokeWidth="1.2"
          />
          <text
            x={x}
            y={yOf(row) + 4.3}
            textAnchor="middle"
            fontSize={TYPE.tag}
            fontWeight="650"
            fill="var(--ink)"
          >
            {events.length}
          </text>
        </g>
      ))}
    </>
  )
}
