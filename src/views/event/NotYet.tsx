import { Link } from 'wouter'
import { onRecord, type IsoDate } from '#domain/days/edtf.ts'
import { dayWords, edtfWords } from '#domain/days/edtfWords.ts'
import type { OversightEvent } from '#domain/schema/recordTables.ts'
import type { SharedValues } from '#url/address.ts'
import { pageHref } from '#url/hrefs.ts'
import styles from './EventView.module.css'

type NotYetProps = {
  readonly event: OversightEvent
  readonly asof: IsoDate
  /** The same page without the as-of day. */
  readonly href: string
  readonly values: SharedValues
}

/** The event, or its first report, is after the as-of day: nothing else is told. */
export function NotYet({ event, asof, href, values }: NotYetProps) {
  return (
    <>
      <title>Not yet on record · Oversight Atlas</title>
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
