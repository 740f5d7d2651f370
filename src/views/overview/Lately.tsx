import { Link } from 'wouter'
import { useTables } from '#data/useTables.ts'
import { onRecord } from '#domain/days/edtf.ts'
import { inTime } from '#domain/record/eventOrder.ts'
import { seenTables } from '#domain/record/seenTables.ts'
import { EventItem } from '#evidence/EventItem.tsx'
import { pageHref } from '#url/hrefs.ts'
import styles from './OverviewView.module.css'
import type { OverviewPart } from './overviewPart.ts'

const MOST = 6

export function Lately({ version, lens, values }: OverviewPart) {
  const { events } = seenTables(useTables(version, ['events']), lens)
  const { who, asof } = lens
  const isOfThem = (id: string) => who.includes(id)
  const known = inTime(events).filter(
    ({ date, actors }) => onRecord(date, asof) && (who.length === 0 || actors.some(isOfThem)),
  )
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
            <Link className="alone" href={all}>
              {known.length === 1 ? 'The event in the timeline' : `All ${known.length} events`}
            </Link>
          </p>
        </>
      )}
    </section>
  )
}
