import { Link } from 'wouter'
import { edtfWords } from '#domain/days/edtfWords.ts'
import { inTime, neighboursOf } from '#domain/record/eventOrder.ts'
import type { OversightEvent } from '#domain/schema/recordTables.ts'
import { Arrow } from '#ui/Arrow.tsx'
import type { SharedValues } from '#url/address.ts'
import { eventHref } from '#url/hrefs.ts'
import styles from './EventView.module.css'

type EarlierAndLaterProps = {
  readonly event: OversightEvent
  readonly events: readonly OversightEvent[]
  readonly values: SharedValues
}

/** By date, whatever they are about. */
export function EarlierAndLater({ event, events, values }: EarlierAndLaterProps) {
  const neighbours = neighboursOf(inTime(events), event.id)
  if (neighbours === null) return null
  const { position, of, earlier, later } = neighbours
  return (
    <nav aria-labelledby="order">
      <h2 id="order" className={styles.small}>
        {`Event ${position} of ${of} by date`}
      </h2>
      <ul className={styles.steps}>
        {earlier && (
          <li>
            <Arrow direction="left" />
            <Step word="Earlier" event={earlier} values={values} />
          </li>
        )}
        {later && (
          <li>
            <Arrow direction="right" />
            <Step word="Later" event={later} values={values} />
          </li>
        )}
      </ul>
    </nav>
  )
}

type StepProps = {
  readonly word: string
  readonly event: OversightEvent
  readonly values: SharedValues
}

function Step({ word, event, values }: StepProps) {
  return (
    <div>
      <p className={styles.when}>
        {word}, {edtfWords(event.date)}
      </p>
      <Link href={eventHref(event.id, values)}>{event.title}</Link>
    </div>
  )
}
