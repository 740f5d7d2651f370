import { lazy, useDeferredValue, type ComponentProps } from 'react'
import { useTables } from '#data/useTables.ts'
import { DEFAULT_MONTHS } from '#domain/record/timeWindow.ts'
import { FilterBar } from '#filters/FilterBar.tsx'
import { lazyPart } from '#ui/lazyPart.ts'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { timelineAddress } from '#url/timeline.ts'
import { useLens } from '#views/useLens.ts'
import { Still } from '#ui/Still.tsx'
import styles from './TimelineView.module.css'
import type { TimelineState } from './timelineState.ts'
import { Figure } from '#charts/frame/Figure.tsx'
import { mergedTables } from '#data/givenTables.ts'
import { usePassingRange } from './usePassingRange.ts'
import { useTimeline } from './useTimeline.ts'
import type { TimelineTables } from '#charts/stance-timeline/selectStanceTimeline.ts'
import { stanceTimelineChart } from '#charts/stance-timeline/stanceTimelineChart.tsx'
import type { Lens } from '#domain/record/lens.ts'

/** Above the lanes, below them, on paper, opened by a press, and where there is nothing to draw. */
const TimelineTools = lazyPart(() =>
  import('./TimelineTools.tsx').then((module) => ({ default: module.TimelineTools })),
)
const StancesOverTime = lazyPart(() =>
  import('./StancesOverTime.tsx').then((module) => ({ default: module.StancesOverTime })),
)
const TimelineFilters = lazyPart(() =>
  import('./TimelineFilters.tsx').then((module) => ({ default: module.TimelineFilters })),
)
const EventList = lazyPart(() =>
  import('./EventList.tsx').then((module) => ({ default: module.EventList })),
)
const PaperEvents = lazy(() =>
  import('./PaperEvents.tsx').then((module) => ({ default: module.PaperEvents })),
)
const OpenRecord = lazy(() =>
  import('./OpenRecord.tsx').then((module) => ({ default: module.OpenRecord })),
)
const EmptyTimeline = lazy(() =>
  import('./EmptyTimeline.tsx').then((module) => ({ default: module.EmptyTimeline })),
)
const UnderLanes = lazyPart(() =>
  import('./UnderLanes.tsx').then((module) => ({ default: module.UnderLanes })),
)

export default function TimelineView() {
  const state = useLens(timelineAddress)
  const { values, change, version } = state
  const { actors } = useTables(version, ['actors'])
  // The lanes are updated first.
  const later = useDeferredValue(state)
  const isOpen = values.event !== null || values.period !== null
  return (
    <>
      {!isOpen && <title>Timeline · Oversight Atlas</title>}
      <div className={styles.filters}>
        <FilterBar
          values={values}
          change={change}
          version={version.id}
          actors={actors}
          filters={['who', 'dates', 'type', 'in', 'bearing', 'confidence', 'q', 'asof']}
          unset={{ dates: `the last ${DEFAULT_MONTHS} months` }}
          renderChoice={(name) => <TimelineFilters part={name} state={state} />}
          added={{
            names: ['type', 'in', 'bearing', 'confidence'],
            from: (
              <div className={styles.add}>
                <LoadBoundary what="more filters" quiet>
                  <TimelineFilters part="add" state={state} />
                </LoadBoundary>
              </div>
            ),
          }}
          field={
            <div className={styles.words}>
              <LoadBoundary what="the search" quiet>
                <TimelineFilters part="field" state={state} />
              </LoadBoundary>
            </div>
          }
        >
          <LoadBoundary what="how many are shown" quiet>
            <TimelineFilters part="found" state={later} />
          </LoadBoundary>
        </FilterBar>
      </div>
      <div className={styles.page} data-open={isOpen || undefined} data-paper="landscape">
        <Still isOpen={isOpen} />
        <div className={styles.main}>
          <LoadBoundary
            what="the stances and events"
            minHeight={1000}
            without={
              <LoadBoundary what="the stances" heading="Stances and events">
                <StancesAlone state={state} />
              </LoadBoundary>
            }
          >
            <Timeline state={state} />
          </LoadBoundary>
          <div className={styles.screen}>
            {later.values.lane === 'company' && (
              <LoadBoundary what="the stances over time" minHeight={360}>
                <StancesOverTime state={later} />
              </LoadBoundary>
            )}
            <LoadBoundary what="the list of events">
              <EventList state={later} />
            </LoadBoundary>
          </div>
          <LoadBoundary what="the events for paper" quiet>
            <PaperEvents state={later} />
          </LoadBoundary>
        </div>
        {isOpen && (
          <LoadBoundary what="this record" title="Timeline">
            <OpenRecord state={state} />
          </LoadBoundary>
        )}
      </div>
    </>
  )
}

/** The lanes without events, where these could not be read. */
function StancesAlone({ state }: { readonly state: TimelineState }) {
  const tables = useTables(state.version, ['stances', 'actors', 'companies'])
  return <LaneFigure state={state} tables={{ ...tables, events: [] }} lens={state.lens} />
}

function Timeline({ state: resting }: { readonly state: TimelineState }) {
  const { moved: state, onRange } = usePassingRange(resting)
  const { version, values, lens } = state
  const periods = useTables(version, ['stances'])
  const { tables, earliest, shown } = useTimeline(state)
  // With the first day shown, so that links name it.
  const seen = { ...lens, from: shown.window.first }
  const all = mergedTables(tables, periods)
  const under = (
    <LoadBoundary what="the range of dates" minHeight={UNDER}>
      <UnderLanes state={state} tables={all} lens={seen} window={shown.window} onRange={onRange} />
    </LoadBoundary>
  )
  const isEmpty = shown.events.length === 0 && tables.events.length > 0
  const empty = isEmpty && (
    <LoadBoundary what="why nothing is found" quiet>
      <EmptyTimeline state={state} tables={tables} earliest={earliest} window={shown.window} />
    </LoadBoundary>
  )
  // Where companies have no lanes, there is nothing to draw without events.
  if (isEmpty && values.lane !== 'company' && values.lane !== 'actor') {
    return (
      <>
        {empty}
        {under}
      </>
    )
  }
  return (
    <LaneFigure
      state={state}
      tables={all}
      lens={seen}
      onRange={onRange}
      below={
        <>
          {empty}
          {under}
        </>
      }
      controls={
        <LoadBoundary what="the tools" minHeight={44}>
          <TimelineTools
            state={state}
            earliest={earliest}
            window={shown.window}
            onRange={onRange}
          />
        </LoadBoundary>
      }
    />
  )
}

/** Height of what stands under the lanes on a wide screen, in pixels. */
const UNDER = 140

type LaneFigureProps = {
  readonly state: TimelineState
  readonly tables: TimelineTables
  readonly lens: Lens
} & Pick<ComponentProps<typeof Figure>, 'onRange' | 'below' | 'controls'>

function LaneFigure({ state, tables, lens, below, ...figure }: LaneFigureProps) {
  const { values, change } = state
  return (
    <Figure
      {...figure}
      isMain
      // How many are found is said by the filters.
      isSaid={false}
      below={<div>{below}</div>}
      shown={stanceTimelineChart.show(tables, lens, values)}
      level={1}
      picked={values.event ?? values.period}
      onFold={(fold) => change({ fold })}
      onPick={(id) => {
        const isPeriod = tables.stances.some((stance) => stance.id === id)
        change(isPeriod ? { period: id, event: null } : { event: id, period: null })
      }}
    />
  )
}

TimelineView.parts = [
  stanceTimelineChart.plotCode,
  TimelineTools,
  TimelineFilters,
  UnderLanes,
  StancesOverTime,
  EventList,
]
