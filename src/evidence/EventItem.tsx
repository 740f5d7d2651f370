import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { edtfWords } from '#domain/days/edtfWords.ts'
import type { OversightEvent } from '#domain/schema/recordTables.ts'
import { eventTypeWords } from '#domain/words/words.ts'
import { EventMark } from '#marks/EventMark.tsx'
import type { SharedValues } from '#url/address.ts'
import { eventHref } from '#url/hrefs.ts'
import styles from './EventItem.module.css'

type EventItemProps = {
  readonly event: OversightEvent
  readonly values: SharedValues
  /** Instead of the event's own page. */
  readonly href?: string | undefined
  /** Why it is listed. */
  readonly children?: ReactNode
}

export function EventItem({ event, values, href, children }: EventItemProps) {
  return (
    <li className={styles.line}>
      <EventMark type={event.type} />
      <div>
        <Link href={href ?? eventHref(event.id, values)}>{event.title}</Link>
        <p className={styles.when}>
          <span className="visually-hidden">{eventTypeWords(event.type)}, </span>
          {edtfWords(event.date)} · {event.confidence} confidence
        </p>
        {children && <p className={styles.when}>{children}</p>}
      </div>
    </li>
  )
}
