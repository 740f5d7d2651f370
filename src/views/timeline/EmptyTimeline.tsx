import type { EventTables } from '#domain/record/eventsShown.ts'
import type { IsoDate } from '#domain/days/edtf.ts'
import type { DayRange } from '#domain/record/timeWindow.ts'
import { whyEmpty, type EventFilter } from '#domain/record/whyEmpty.ts'
import { windowWords } from '#domain/record/windowWords.ts'
import { Button } from '#ui/Button.tsx'
import { emptyReason, emptyTitle, filterName } from './emptyWords.ts'
import { EmptyLane } from './EmptyLane.tsx'
import type { TimelineState } from './timelineState.ts'
import styles from './TimelineView.module.css'

type EmptyTimelineProps = {
  readonly state: TimelineState
  readonly tables: EventTables
  readonly earliest: IsoDate
  readonly window: DayRange
}

/** Why nothing is found, and what to take away. Bands of companies stay above it; without them it is what the page says. */
export function EmptyTimeline({ state, tables, earliest, window }: EmptyTimelineProps) {
  const { lens, change } = state
  const { alone, waysOut } = whyEmpty(tables, lens, earliest)
  const when = windowWords(window, lens.asof)
  const hasBands = state.values.lane === 'company' || state.values.lane === 'actor'
  const Title = hasBands ? 'h2' : 'h1'
  const nameOf = (id: string) => tables.actors.find((actor) => actor.id === id)?.name ?? id
  return (
    <section>
      <Title className={styles.none}>{emptyTitle(lens, when, nameOf)}</Title>
      <p className={styles.reason}>{emptyReason(alone, lens, when, nameOf)}</p>
      {!hasBands &&
        alone.length > 1 &&
        alone.map(({ filter, events }) => (
          <EmptyLane
            key={filter}
            name={filterName(filter, lens, nameOf)}
            events={events}
            window={window}
          />
        ))}
      <div className={styles.ways}>
        {waysOut.slice(0, hasBands ? 2 : 3).map(({ filter, count }, index) => (
          <Button
            key={filter}
            variant={index === 0 ? 'primary' : 'secondary'}
            onClick={() => change(OUT[filter](earliest))}
          >
            {WAYS[filter]} ({count})
          </Button>
        ))}
      </div>
    </section>
  )
}

const WAYS: Readonly<Record<EventFilter, string>> = {
  type: 'Show all event types',
  q: 'Take the search words away',
  bearing: 'Show every bearing',
  in: 'Show all jurisdictions',
  confidence: 'Show any confidence',
  who: 'Show all companies and bodies',
  dates: 'Show all dates',
}

type Patch = Parameters<TimelineState['change']>[0]

const OUT: Readonly<Record<EventFilter, (earliest: IsoDate) => Patch>> = {
  type: () => ({ type: [] }),
  q: () => ({ q: '' }),
  bearing: () => ({ bearing: [] }),
  in: () => ({ in: [] }),
  confidence: () => ({ confidence: [] }),
  who: () => ({ who: [] }),
  dates: (earliest) => ({ from: earliest.slice(0, 7), to: null }),
}
