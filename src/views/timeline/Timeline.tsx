import { eventDensityChart } from '#charts/event-density/eventDensityChart.ts'
import { Figure } from '#charts/frame/Figure.tsx'
import { mergedTables } from '#data/givenTables.ts'
import { useTables } from '#data/useTables.ts'
import { rangeEnds, type DayRange } from '#domain/record/timeWindow.ts'
import { EmptyTimeline } from './EmptyTimeline.tsx'
import { LaneFigure } from './LaneFigure.tsx'
import type { TimelineState } from './timelineState.ts'
import { TimelineTools } from './TimelineTools.tsx'
import { useTimeline } from './useTimeline.ts'

export function Timeline({ state }: { readonly state: TimelineState }) {
  const { version, values, change, lens } = state
  const periods = useTables(version, ['stances'])
  const { tables, earliest, shown } = useTimeline(state)
  const range = (days: DayRange, isPassing: boolean) =>
    change(rangeEnds(days, lens.asof), { replace: isPassing })
  // With the first day shown, so that links name it.
  const seen = { ...lens, from: shown.window.first }
  const strip = (
    <Figure shown={eventDensityChart.show(tables, seen, values)} isStrip onRange={range} />
  )
  if (shown.events.length === 0 && tables.events.length > 0) {
    return (
      <EmptyTimeline state={state} tables={tables} earliest={earliest} window={shown.window}>
        {strip}
      </EmptyTimeline>
    )
  }
  return (
    <LaneFigure
      state={state}
      tables={mergedTables(tables, periods)}
      lens={seen}
      onRange={range}
      below={strip}
      controls={
        <TimelineTools state={state} earliest={earliest} window={shown.window} onRange={range} />
      }
    />
  )
}
