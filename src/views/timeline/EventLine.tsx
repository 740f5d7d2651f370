import { Link } from 'wouter'
import { edtfWords } from '#domain/days/edtfWords.ts'
import type { SearchHit } from '#domain/record/eventSearch.ts'
import { bearingWords, eventTypeWords } from '#domain/words/words.ts'
import { BearingMark } from '#marks/BearingMark.tsx'
import { ConfidenceMark } from '#marks/ConfidenceMark.tsx'
import { EventMark } from '#marks/EventMark.tsx'
import { Highlighted } from '#marks/Highlighted.tsx'
import type { EventLinesProps } from './eventLinesProps.ts'
import styles from './EventList.module.css'
import { whyFound } from './whyFound.ts'

type EventLineProps = Omit<EventLinesProps, 'lines'> & { readonly hit: SearchHit }

export function EventLine({ hit, words, open, href, tables }: EventLineProps) {
  const { event } = hit
  const isOpen = event.id === open
  const why = whyFound(hit, words, tables)
  return (
    <Link
      href={href(event.id)}
      className={styles.line}
      aria-current={isOpen || undefined}
      data-event={event.id}
    >
      <span className={styles.date}>{edtfWords(event.date)}</span>
      <span className={styles.mark}>
        <EventMark type={event.type} />
        <span className="visually-hidden">{eventTypeWords(event.type)}: </span>
      </span>
      <span className={styles.title}>
        <Highlighted text={event.title} words={words} />
        {why && (
          <span className={styles.why}>
            {why.where}: <Highlighted text={why.text} words={words} />
          </span>
        )}
      </span>
      <span className={styles.bearing}>
        <BearingMark direction={event.bearing.direction} /> {bearingWords(event.bearing.direction)}
      </span>
      <span className={styles.confidence}>
        <ConfidenceMark of={{ confidence: event.confidence }} />
      </span>
    </Link>
  )
}
