import { useTables } from '#data/useTables.ts'
import { onRecord } from '#domain/days/edtf.ts'
import { neighboursOf, type Neighbours } from '#domain/record/eventOrder.ts'
import { stancesAsOf } from '#domain/record/lens.ts'
import { seenTables } from '#domain/record/seenTables.ts'
import { periodWords } from '#domain/stance/periodWords.ts'
import { plainName } from '#domain/words/plainName.ts'
import type { Company, Stance } from '#domain/schema/recordTables.ts'
import { EventRecord } from '#evidence/EventRecord.tsx'
import { RelatedEvents } from '#evidence/RelatedEvents.tsx'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { TitledPanel } from '#views/TitledPanel.tsx'
import { Link } from 'wouter'
import { eventHref } from '#url/hrefs.ts'
import { PeriodRecord } from './PeriodRecord.tsx'
import type { TimelineState } from './timelineState.ts'
import { useTimeline } from './useTimeline.ts'
import { dayWords, edtfWords } from '#domain/days/edtfWords.ts'
import { Panel } from '#ui/Panel.tsx'
import { Arrow } from '#ui/Arrow.tsx'
import styles from './TimelineView.module.css'

export function OpenRecord({ state }: { readonly state: TimelineState }) {
  const { values, change, version, lens } = state
  const { tables, shown } = useTimeline(state)
  const { stances } = seenTables(useTables(version, ['stances']), lens)
  const known = stancesAsOf(stances, lens.asof)
  const close = () => change({ event: null, period: null })
  const event = tables.events.find(({ id }) => id === values.event)
  const period = stances.find(({ id }) => id === values.period)
  const later = event?.date ?? period?.from
  if (later !== undefined && !onRecord(later, lens.asof)) {
    return <LaterRecord state={state} what={event ? 'event' : 'stance period'} date={later} />
  }
  if (event) {
    return (
      <TitledPanel page="Timeline" label={event.title} onClose={close}>
        <EventRecord
          version={version}
          event={event}
          lens={lens}
          actors={tables.actors}
          companies={tables.companies}
          values={values}
        />
        <p>
          <Link className="alone" href={eventHref(event.id, values)}>
            Page of this event, to cite
          </Link>
        </p>
        <LoadBoundary what="related events" quiet>
          <RelatedEvents
            version={version}
            lens={lens}
            event={event}
            events={tables.events.filter(({ date }) => onRecord(date, lens.asof))}
            actors={tables.actors}
            values={values}
            hrefOf={(id) => state.href({ event: id, period: null })}
            level={3}
          />
        </LoadBoundary>
        <EventWalk
          at={neighboursOf(shown.events, event.id)}
          href={(id) => state.href({ event: id, period: null })}
        />
      </TitledPanel>
    )
  }
  const then = known.find(({ id }) => id === period?.id)
  if (then) {
    const company = tables.companies.find(({ id }) => id === then.company) ?? null
    return (
      <TitledPanel page="Timeline" label={periodName(then, company)} onClose={close}>
        <PeriodRecord
          version={version}
          period={then}
          periods={known}
          lens={lens}
          company={company}
          values={values}
          href={(id) => state.href({ event: null, period: id })}
        />
      </TitledPanel>
    )
  }
  return (
    <TitledPanel page="Timeline" label="Unknown record" onClose={close}>
      <p>
        {values.event === null ? 'No stance period' : 'No event'} with the id “
        {values.event ?? values.period}” is in this version of the data.
      </p>
    </TitledPanel>
  )
}

/** `Meta: negotiating, 23 Jun 2026 to 3 Aug 2026`. */
const periodName = (period: Stance, company: Pick<Company, 'name'> | null) =>
  `${plainName(company?.name ?? period.company)}: ${period.stance}, ${periodWords(period)}`

type LaterRecordProps = {
  readonly state: TimelineState
  readonly what: 'event' | 'stance period'
  /** EDTF: when it happened or began. */
  readonly date: string
}

/** What is open is after the as-of day: nothing else of it is told. */
function LaterRecord({ state, what, date }: LaterRecordProps) {
  const { lens, change, href } = state
  return (
    <Panel label="Not on record yet" onClose={() => change({ event: null, period: null })}>
      <h2>{`This ${what} is not on record by ${dayWords(lens.asof)}`}</h2>
      <p>
        It is dated {edtfWords(date, 'long')}, and you are looking at the record as of an earlier
        day. <Link href={href({ asof: null })}>Show the {what}</Link>
      </p>
    </Panel>
  )
}

type EventWalkProps = { readonly at: Neighbours | null; readonly href: (event: string) => string }

/** To the events before and after the open one, among those shown. */
function EventWalk({ at, href }: EventWalkProps) {
  if (!at) {
    return (
      <p className={styles.walk}>
        <span className={styles.count}>The present filters or dates leave this event out.</span>
      </p>
    )
  }
  return (
    <nav className={styles.walk} aria-label="Other events">
      {at.earlier && (
        <Link className="alone" href={href(at.earlier.id)}>
          <Arrow direction="left" /> Earlier
          <span className="visually-hidden">: {at.earlier.title}</span>
        </Link>
      )}
      <span className={styles.count}>
        event {at.position} of {at.of}
      </span>
      {at.later && (
        <Link className="alone" href={href(at.later.id)}>
          Later <Arrow direction="right" />
          <span className="visually-hidden">: {at.later.title}</span>
        </Link>
      )}
    </nav>
  )
}
