import { Link } from 'wouter'
import { useTables } from '#data/useTables.ts'
import { onRecord } from '#domain/days/edtf.ts'
import { seenTables } from '#domain/record/seenTables.ts'
import type { TableName } from '#domain/schema/tables.ts'
import { CiteRecord } from '#evidence/CiteRecord.tsx'
import { EventRecord } from '#evidence/EventRecord.tsx'
import { RelatedEvents } from '#evidence/RelatedEvents.tsx'
import { FilterBar } from '#filters/FilterBar.tsx'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { timelineHref } from '#url/hrefs.ts'
import { paths } from '#url/paths.ts'
import { recordAddress } from '#url/record.ts'
import { useLens } from '#views/useLens.ts'
import { EarlierAndLater } from './EarlierAndLater.tsx'
import styles from './EventView.module.css'
import { ModelsOfEvent } from './ModelsOfEvent.tsx'
import { NotYet } from './NotYet.tsx'
import { UnknownEvent } from './UnknownEvent.tsx'

const NEEDS: readonly TableName[] = ['events', 'companies', 'disputes', 'models', 'sources']

type EventViewProps = { readonly params: { readonly id?: string } }

/** Filters other than the as-of day are ignored. */
export default function EventView({ params: { id = '' } }: EventViewProps) {
  const { values, change, href, lens, version, index } = useLens(recordAddress, NEEDS)
  const tables = useTables(version, ['events', 'actors', 'companies'])
  const { events, actors, companies } = seenTables(tables, lens)
  const recorded = tables.events.find((one) => one.id === id)
  if (!recorded) return <UnknownEvent {...{ id, events, version, index, values }} />
  const event = events.find((one) => one.id === id)
  if (!event || !onRecord(event.date, lens.asof)) {
    return (
      <NotYet
        event={recorded}
        asof={lens.asof}
        href={href({ asof: null, known: false })}
        values={values}
      />
    )
  }
  const known = events.filter(({ date }) => onRecord(date, lens.asof))
  return (
    <>
      <title>{`${event.title} · Oversight Atlas`}</title>
      <FilterBar
        values={values}
        change={change}
        version={version.id}
        actors={actors}
        filters={['asof']}
      />
      <div className={styles.page}>
        <div className={styles.main}>
          <EventRecord
            version={version}
            event={event}
            lens={lens}
            actors={actors}
            companies={companies}
            values={values}
            level={1}
          />
          <LoadBoundary what="the models" quiet>
            <ModelsOfEvent version={version} event={event} values={values} />
          </LoadBoundary>
          <CiteRecord
            version={version}
            asof={lens.asof}
            title={event.title}
            path={paths.event(event.id)}
          />
        </div>
        <div className={styles.side}>
          <p className={styles.link}>
            <Link href={timelineHref(event.id, values)}>See it in the timeline</Link>
          </p>
          <EarlierAndLater event={event} events={known} values={values} />
          <LoadBoundary what="related events" minHeight={320}>
            <RelatedEvents {...{ version, lens, event, events: known, actors, values }} />
          </LoadBoundary>
        </div>
      </div>
    </>
  )
}
