import { Link } from 'wouter'
import { useTables } from '#data/useTables.ts'
import { inTime } from '#domain/record/eventOrder.ts'
import { eventsInLens } from '#domain/record/lens.ts'
import { seenTables } from '#domain/record/seenTables.ts'
import { EventItem } from '#evidence/EventItem.tsx'
import { pageHref } from '#url/hrefs.ts'
import styles from './OverviewView.module.css'
import type { OverviewPart } from './overviewPart.ts'

const MOST = 6

export function Lately({ version, lens, values }: OverviewPart) {
  const { events } = seenTables(useTables(version, ['events']), lens)
  const onlyWhoAndWhen = { ...lens, type: [], in: [], bearing: [], confidence: [] }
  const known = inTime(eventsInLens(events, { ...onlyWhoAndWhen, from: null, to: null }))
  const all = pageHref('timeline', values)
  return (
    <section aria-labelledby="lately">
      <h2 id="lately">What changed lately</h2>
      {known.length === 0 ? (
        <p className={styles.note}>
          No event is on record in this view. Choose a later day or other companies, or look at the{' '}
          <Link href={all}>timeline</Link>.
        </p>
      ) : (
        <>
          <ol className={styles.events}>
            {known
              .slice(-MOST)
              .toReversed()
              .map((event) => (
                <EventItem key={event.id} event={event} values={values} />
              ))}
          </ol>
          <p className={styles.more}>
            <Link href={all}>
              {known.length === 1 ? 'The event in the timeline' : `All ${known.length} events`}
            </Link>
          </p>
        </>
      )}
    </section>
  )
}
