import { Link } from 'wouter'
import { useTables } from '#data/useTables.ts'
import { seenTables } from '#domain/record/seenTables.ts'
import { onRecord } from '#domain/days/edtf.ts'
import { inTime } from '#domain/record/eventOrder.ts'
import type { OversightEvent } from '#domain/schema/recordTables.ts'
import { count, sentenceCase } from '#domain/words/words.ts'
import { EventItem } from '#evidence/EventItem.tsx'
import { ListFiles } from '#share/ListFiles.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { ShortRows } from '#ui/ShortRows.tsx'
import { timelineOfHref } from '#url/hrefs.ts'
import type { CompanyPart } from './companyPart.ts'
import { loadCompanyListings } from './loadCompanyListings.ts'
import styles from './CompanyView.module.css'

const MOST = 8

/** Newest first. */
export function EventsNaming(part: CompanyPart) {
  const { version, lens, values, standing, name } = part
  const { actors } = useTables(version, ['actors'])
  const { events } = seenTables(useTables(version, ['events']), lens)
  const { id } = standing.company
  const own = inTime(
    events.filter(({ actors, date }) => actors.includes(id) && onRecord(date, lens.asof)),
  ).toReversed()
  const lines = (some: readonly OversightEvent[]) => (
    <ol className={styles.events}>
      {some.map((event) => (
        <EventItem key={event.id} event={event} values={values} />
      ))}
    </ol>
  )
  return (
    <section aria-labelledby="events">
      <h2 id="events">
        {own.length === 0
          ? `No event names ${name}`
          : `${sentenceCase(count(own.length, 'event names', 'events name'))} ${name}`}
      </h2>
      <ShortRows many={Math.min(own.length, MOST)}>{lines(own.slice(0, MOST))}</ShortRows>
      {own.length > MOST && (
        <Disclosure
          summary={sentenceCase(count(own.length - MOST, 'earlier event', 'earlier events'))}
        >
          {lines(own.slice(MOST))}
        </Disclosure>
      )}
      {own.length > 0 && (
        <ListFiles
          what="the events"
          version={version}
          listing={async () => (await loadCompanyListings()).eventsNamingListing(part, own, actors)}
        />
      )}
      {own.length > 0 && (
        <p className={styles.more}>
          <Link className="alone" href={timelineOfHref(id, values)}>
            Its lane in the timeline
          </Link>
        </p>
      )}
    </section>
  )
}
