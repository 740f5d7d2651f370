import { useTables } from '#data/useTables.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import type { Lens } from '#domain/record/lens.ts'
import { seenTables } from '#domain/record/seenTables.ts'
import { plainName } from '#domain/words/plainName.ts'
import type { Actor, OversightEvent } from '#domain/schema/recordTables.ts'
import { relatedEvents, type RelatedEvent } from '#domain/record/relatedEvents.ts'
import { listed } from '#domain/words/words.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import type { SharedValues } from '#url/address.ts'
import { EventItem } from './EventItem.tsx'
import styles from './RelatedEvents.module.css'

type RelatedEventsProps = {
  readonly version: DataVersion
  readonly lens: Lens
  readonly event: OversightEvent
  readonly events: readonly OversightEvent[]
  readonly actors: readonly Actor[]
  readonly values: SharedValues
  /** Instead of the event's own page. */
  readonly hrefOf?: (event: string) => string
  readonly level?: 2 | 3
}

const MOST = 6

export function RelatedEvents(props: RelatedEventsProps) {
  const { version, lens, event, events, actors, values, hrefOf, level = 2 } = props
  const Head = `h${level}` as const
  const { disputes } = seenTables(useTables(version, ['disputes']), lens)
  const related = relatedEvents(event, events, disputes)
  const nameOf = (id: string) => plainName(actors.find((actor) => actor.id === id)?.name ?? id)
  const lines = (some: readonly RelatedEvent[]) => (
    <ol className={styles.events}>
      {some.map((one) => (
        <EventItem
          key={one.event.id}
          event={one.event}
          values={values}
          href={hrefOf?.(one.event.id)}
        >
          {one.disputes.length > 0
            ? 'in the same dispute'
            : `also names ${listed(one.actors.map(nameOf))}`}
        </EventItem>
      ))}
    </ol>
  )
  return (
    <section aria-labelledby="related">
      <Head id="related" className={styles.head}>
        Related events
      </Head>
      {related.length === 0 ? (
        <p className={styles.note}>
          No other event within thirty days names the same bodies, and no dispute joins it to one.
        </p>
      ) : (
        <>
          {lines(related.slice(0, MOST))}
          {related.length > MOST && (
            <Disclosure summary={`${related.length - MOST} more within thirty days`}>
              {lines(related.slice(MOST))}
            </Disclosure>
          )}
        </>
      )}
    </section>
  )
}
