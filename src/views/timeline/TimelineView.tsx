import { useDeferredValue } from 'react'
import { useTables } from '#data/useTables.ts'
import { DEFAULT_MONTHS } from '#domain/record/timeWindow.ts'
import { FilterBar } from '#filters/FilterBar.tsx'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { timelineAddress } from '#url/timeline.ts'
import { useLens } from '#views/useLens.ts'
import { EventList } from './EventList.tsx'
import { OpenRecord } from './OpenRecord.tsx'
import { PaperEvents } from './PaperEvents.tsx'
import { StancesAlone } from './StancesAlone.tsx'
import { StancesOverTime } from './StancesOverTime.tsx'
import { Timeline } from './Timeline.tsx'
import styles from './TimelineView.module.css'

export default function TimelineView() {
  const state = useLens(timelineAddress)
  const { values, change, version } = state
  const { actors, events } = useTables(version, ['actors'], ['events'])
  // The lanes are updated first.
  const later = useDeferredValue(state)
  const isOpen = values.event !== null || values.period !== null
  return (
    <>
      {!isOpen && <title>Timeline · Oversight Atlas</title>}
      <FilterBar
        values={values}
        change={change}
        version={version.id}
        actors={actors}
        filters={['who', 'dates', 'type', 'in', 'bearing', 'confidence', 'q', 'asof']}
        unset={{ dates: `the last ${DEFAULT_MONTHS} months` }}
        {...(events && { events })}
      />
      <div className={styles.page} data-open={isOpen || undefined} data-paper="landscape">
        <div className={styles.main}>
          <LoadBoundary
            what="the stances and events"
            minHeight={1000}
            without={
              <LoadBoundary what="the stances">
                <StancesAlone state={state} />
              </LoadBoundary>
            }
          >
            <Timeline state={state} />
          </LoadBoundary>
          <div className={styles.screen}>
            <LoadBoundary what="the stances over time" minHeight={360}>
              <StancesOverTime state={later} />
            </LoadBoundary>
            <LoadBoundary what="the list of events">
              <EventList state={later} />
            </LoadBoundary>
          </div>
          <LoadBoundary what="the events for paper" quiet>
            <PaperEvents state={later} />
          </LoadBoundary>
        </div>
        {isOpen && (
          <LoadBoundary what="this record">
            <OpenRecord state={state} />
          </LoadBoundary>
        )}
      </div>
    </>
  )
}
