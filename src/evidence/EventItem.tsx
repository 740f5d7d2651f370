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
  /** Where it leads instead of to its page. */
  readonly href?: string | undefined
  /** Why it is listed here, where that is not plain. */
  readonly children?: ReactNode
}

/** An event in a list: its kind, its title as a link to its page, its date and confidence. */
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
