import { Link } from 'wouter'
import type { DatasetIndex, DataVersion } from '#domain/schema/datasetIndex.ts'
import { dayWords } from '#domain/days/edtfWords.ts'
import type { OversightEvent } from '#domain/schema/recordTables.ts'
import { EventItem } from '#evidence/EventItem.tsx'
import type { SharedValues } from '#url/address.ts'
import { closest } from '#domain/words/closest.ts'
import { eventHref, pageHref } from '#url/hrefs.ts'
import styles from './EventView.module.css'

type UnknownEventProps = {
  readonly id: string
  readonly events: readonly OversightEvent[]
  readonly version: DataVersion
  readonly index: DatasetIndex
  readonly values: SharedValues
}

/** Offers the nearest title, and the list. */
export function UnknownEvent({ id, events, version, index, values }: UnknownEventProps) {
  const near = closest(
    id,
    events.map((event) => event.id),
  )
  const meant = events.find((event) => event.id === near)
  const isOlder = version.id !== index.current
  return (
    <>
      <title>Unknown event · Oversight Atlas</title>
      <h1>{`There is no event “${id}” in the data of ${dayWords(version.id)}`}</h1>
      {meant && (
        <>
          <p className={styles.lede}>The event with the most similar id is this one:</p>
          <ul className={styles.events}>
            <EventItem event={meant} values={values} />
          </ul>
        </>
      )}
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
    </>
  )
}
