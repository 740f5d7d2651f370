import { useTables } from '#data/useTables.ts'
import { onRecord } from '#domain/edtf.ts'
import { placeOf } from '#domain/eventOrder.ts'
import { EventRecord } from '#evidence/EventRecord.tsx'
import { RelatedEvents } from '#evidence/RelatedEvents.tsx'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { TitledPanel } from '#views/TitledPanel.tsx'
import { carried } from '#url/carried.ts'
import { paths } from '#url/paths.ts'
import { Link } from 'wouter'
import { EventWalk } from './EventWalk.tsx'
import { PeriodRecord } from './PeriodRecord.tsx'
import type { TimelinePlace } from './timelinePlace.ts'
import { useTimeline } from './useTimeline.ts'

/** What is open: an event or a stance period, in full, with its evidence. */
export function OpenRecord({ place }: { readonly place: TimelinePlace }) {
  const { values, change, version, search, lens } = place
  const { tables, shown } = useTimeline(place)
  const { stances } = useTables(version, ['stances'])
  const close = () => change({ event: null, period: null })
  const event = tables.events.find(({ id }) => id === values.event)
  const period = stances.find(({ id }) => id === values.period)
  const companies = tables.companies.map(({ id }) => id)
  if (event) {
    return (
      <TitledPanel page="Timeline" label={event.title} onClose={close}>
        <EventRecord
          version={version}
          event={event}
          actors={tables.actors}
          companies={companies}
          search={carried(search)}
        />
        <p>
          <Link href={paths.event(event.id) + carried(search)}>Page of this event, to cite</Link>
        </p>
        <LoadBoundary what="related events" quiet>
          <RelatedEvents
            version={version}
            event={event}
            events={tables.events.filter(({ date }) => onRecord(date, lens.asof))}
            actors={tables.actors}
            values={values}
            hrefOf={(id) => place.href({ event: id, period: null })}
            level={3}
          />
        </LoadBoundary>
        <EventWalk
          at={placeOf(shown.events, event.id)}
          href={(id) => place.href({ event: id, period: null })}
        />
      </TitledPanel>
    )
  }
  if (period) {
    return (
      <TitledPanel page="Timeline" label={`Stance period ${period.id}`} onClose={close}>
        <PeriodRecord
          version={version}
          period={period}
          periods={stances}
          company={tables.companies.find(({ id }) => id === period.company)?.name ?? period.company}
          search={carried(search)}
          href={(id) => place.href({ event: null, period: id })}
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
