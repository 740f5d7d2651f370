import { lazy } from 'react'
import { lazyPart } from '#ui/lazyPart.ts'
import { Link } from 'wouter'
import { useTables } from '#data/useTables.ts'
import { onRecord, type IsoDate } from '#domain/days/edtf.ts'
import { seenTables } from '#domain/record/seenTables.ts'
import type { TableName } from '#domain/schema/tables.ts'
import { EventRecord } from '#evidence/EventRecord.tsx'
import { FilterBar } from '#filters/FilterBar.tsx'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { timelineHref, pageHref, eventHref } from '#url/hrefs.ts'
import { paths } from '#url/paths.ts'
import { recordAddress } from '#url/record.ts'
import { useLens } from '#views/useLens.ts'
import { EarlierAndLater } from './EarlierAndLater.tsx'
import styles from './EventView.module.css'
import { dayWords, edtfWords } from '#domain/days/edtfWords.ts'
import type { OversightEvent } from '#domain/schema/recordTables.ts'
import type { SharedValues } from '#url/address.ts'
import type { DatasetIndex, DataVersion } from '#domain/schema/datasetIndex.ts'

/** Beside and below the record: it is read while these come. */
const CiteRecord = lazyPart(() =>
  import('#evidence/CiteRecord.tsx').then((module) => ({ default: module.CiteRecord })),
)
const RelatedEvents = lazyPart(() =>
  import('#evidence/RelatedEvents.tsx').then((module) => ({ default: module.RelatedEvents })),
)
const ModelsOfEvent = lazy(() =>
  import('./ModelsOfEvent.tsx').then((module) => ({ default: module.ModelsOfEvent })),
)

/** Only for an id of nothing. */
const Elsewhere = lazy(() =>
  import('#find/Elsewhere.tsx').then((module) => ({ default: module.Elsewhere })),
)

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
          <LoadBoundary what="how to cite this page" minHeight={160}>
            <CiteRecord
              version={version}
              asof={lens.asof}
              title={event.title}
              path={paths.event(event.id)}
            />
          </LoadBoundary>
        </div>
        <div className={styles.side}>
          <p className={styles.link}>
            <Link className="alone" href={timelineHref(event.id, values)}>
              See it in the timeline
            </Link>
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

type NotYetProps = {
  readonly event: OversightEvent
  readonly asof: IsoDate
  /** The same page without the as-of day. */
  readonly href: string
  readonly values: SharedValues
}

/** The event, or its first report, is after the as-of day: nothing else is told. */
function NotYet({ event, asof, href, values }: NotYetProps) {
  return (
    <>
      <title>Not on record yet · Oversight Atlas</title>
      <h1>{`This event is not on record by ${dayWords(asof)}`}</h1>
      <p className={styles.lede}>
        {onRecord(event.date, asof)
          ? 'No source on it had been published by then, and you are looking at what had been.'
          : `It is dated ${edtfWords(event.date, 'long')}, and you are looking at the record as of an earlier day.`}
      </p>
      <p className={styles.lede}>
        <Link href={href}>Show the event</Link>, or see{' '}
        <Link href={pageHref('timeline', values)}>what was on record then</Link>.
      </p>
    </>
  )
}

type UnknownEventProps = {
  readonly id: string
  readonly events: readonly OversightEvent[]
  readonly version: DataVersion
  readonly index: DatasetIndex
  readonly values: SharedValues
}

/** Offers the nearest pages, the search, and the list. */
function UnknownEvent({ id, events, version, index, values }: UnknownEventProps) {
  const isOlder = version.id !== index.current
  return (
    <>
      <title>Unknown event · Oversight Atlas</title>
      <h1>{`There is no event “${id}” in the data of ${dayWords(version.id)}`}</h1>
      <p className={styles.lede}>
        All {events.length} events of this data are in the{' '}
        <Link href={pageHref('timeline', values)}>timeline</Link>
        {isOlder && (
          <>
            ; the id may be of{' '}
            <Link href={eventHref(id, { ...values, data: null })}>
              the newest data, of {dayWords(index.current)}
            </Link>
          </>
        )}
        .
      </p>
      <LoadBoundary what="the nearest pages" quiet>
        <Elsewhere path={paths.event(id)} version={version} from={values} />
      </LoadBoundary>
    </>
  )
}

EventView.parts = [CiteRecord, RelatedEvents]
