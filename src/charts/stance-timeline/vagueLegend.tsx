import { keptFor } from '#domain/kept/kept.ts'
import { rowsOf } from '#domain/record/eventRows.ts'
import type { OversightEvent } from '#domain/schema/recordTables.ts'
import { EventMarkShape } from '#marks/EventMark.tsx'
import { LEGEND_BOX, type LegendEntry } from '#ui/Legend.tsx'

/** The bar of a day that is not known, where one is drawn. */
export const vagueLegend = keptFor((events: readonly OversightEvent[]): readonly LegendEntry[] =>
  hasVague(events) ? [VAGUE] : [],
)

function hasVague(events: readonly OversightEvent[]): boolean {
  const { columns, rows } = rowsOf(events)
  const { first, last, isAbout } = columns
  for (const row of rows) if (first[row] !== last[row] || isAbout[row] === 1) return true
  return false
}

const VAGUE: LegendEntry = {
  label: 'Day not known',
  mark: (
    <>
      <path d={`M1 7H${LEGEND_BOX.width - 1}`} stroke="var(--line-2)" strokeWidth="1.6" />
      <EventMarkShape eventClass="act" x={LEGEND_BOX.width / 2} y={7} size={8} />
    </>
  ),
}
