import { Link } from 'wouter'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import { dayWords, edtfWords } from '#domain/days/edtfWords.ts'
import type { Lens } from '#domain/record/lens.ts'
import type { Actor, Company, OversightEvent } from '#domain/schema/recordTables.ts'
import {
  bearingWords,
  eventTypeWords,
  jurisdictionWords,
  lawStatusWords,
} from '#domain/words/words.ts'
import { BearingMark } from '#marks/BearingMark.tsx'
import { ConfidenceMark } from '#marks/ConfidenceMark.tsx'
import { EventMark } from '#marks/EventMark.tsx'
import { companyHref } from '#url/hrefs.ts'
import type { SharedValues } from '#url/address.ts'
import { DisputeList } from './DisputeList.tsx'
import { SeenEvidence } from './SeenEvidence.tsx'
import styles from './EventRecord.module.css'

type EventRecordProps = {
  readonly version: DataVersion
  /** As of the lens's day. */
  readonly event: OversightEvent
  readonly lens: Lens
  readonly actors: readonly Actor[]
  /** Actors with a page, whose own words are tagged. */
  readonly companies: readonly Company[]
  /** Shared filters, for links. */
  readonly values: SharedValues
  readonly level?: 1 | 2
}

export function EventRecord({
  version,
  event,
  lens,
  actors,
  companies,
  values,
  level = 2,
}: EventRecordProps) {
  const [Title, Head] = level === 1 ? (['h1', 'h2'] as const) : (['h2', 'h3'] as const)
  return (
    <article>
      <p className={styles.kind}>
        {edtfWords(event.date)} · <EventMark type={event.type} /> {eventTypeWords(event.type)} ·{' '}
        {jurisdictionWords(event.jurisdiction)}
        {event.status && (
          <span>
            {' '}
            · {lawStatusWords(event.status)}
            {lens.asof < version.id && ` as of ${dayWords(version.id, 'short')}`}
          </span>
        )}
      </p>
      <Title className={styles.title}>{event.title}</Title>
      {event.summary !== '' && <p className={styles.summary}>{event.summary}</p>}
      <p className={styles.line}>
        <BearingMark direction={event.bearing.direction} />{' '}
        <strong>{bearingWords(event.bearing.direction)}.</strong> {event.bearing.why}
      </p>
      <p className={styles.line}>
        <ConfidenceMark of={event} withWord />
      </p>
      <p className={styles.line}>
        <strong>Named:</strong>{' '}
        {event.actors.map((id, index) => (
          <span key={id}>
            {index > 0 && ', '}
            <ActorName id={id} actors={actors} companies={companies} values={values} />
          </span>
        ))}
      </p>
      <Head className={styles.head}>Evidence</Head>
      <SeenEvidence
        version={version}
        row={event}
        speakers={companies.filter(({ id }) => event.actors.includes(id))}
      />
      <DisputeList version={version} lens={lens} table="events" id={event.id} />
    </article>
  )
}

function ActorName({
  id,
  actors,
  companies,
  values,
}: {
  readonly id: string
  readonly actors: readonly Actor[]
  readonly companies: readonly Company[]
  readonly values: SharedValues
}) {
  const name = actors.find((actor) => actor.id === id)?.name ?? id
  if (!companies.some((company) => company.id === id)) return name
  return <Link href={companyHref(id, values)}>{name}</Link>
}
