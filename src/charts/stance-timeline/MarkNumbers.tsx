import { numberRuns } from '#domain/record/sourceNumbers.ts'
import type { OversightEvent } from '#domain/schema/recordTables.ts'
import type { Layout } from './laneLayout.ts'

type MarkNumbersProps = {
  readonly layout: Layout
  /** In the order in which they are numbered, from 1. */
  readonly events: readonly OversightEvent[]
}

/** Under each mark the number of its event, or of all that it stands for, in the list that goes with the picture. */
export function MarkNumbers({ layout: { lanes, pitch }, events }: MarkNumbersProps) {
  const numbers = new Map(events.map(({ id }, index) => [id, index + 1]))
  return (
    <g textAnchor="middle" fontSize="11.5" fill="var(--ink-2)">
      {lanes.flatMap(({ lane, marks, marksY }) =>
        marks.marks.map((mark) => (
          <text
            key={`${lane.id} ${mark.events[0]?.id}`}
            x={mark.x}
            y={marksY + mark.row * pitch + 16}
          >
            {numberRuns(mark.events.flatMap(({ id }) => numbers.get(id) ?? []))}
          </text>
        )),
      )}
    </g>
  )
}
