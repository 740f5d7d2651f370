import { Link } from 'wouter'
import { useTables } from '#data/useTables.ts'
import { seenTables } from '#domain/record/seenTables.ts'
import { dayWords, edtfWords } from '#domain/days/edtfWords.ts'
import { actsInForce } from '#domain/record/inForce.ts'
import { namesOf } from '#domain/overview/overviewHeadline.ts'
import type { OversightEvent } from '#domain/schema/recordTables.ts'
import { standings, type Standing } from '#domain/overview/standing.ts'
import { count, jurisdictionWords, listed, sentenceCase } from '#domain/words/words.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { ShortRows } from '#ui/ShortRows.tsx'
import type { SharedValues } from '#url/address.ts'
import { eventHref } from '#url/hrefs.ts'
import styles from './OverviewView.module.css'
import type { OverviewPart } from './overviewPart.ts'

/** More are folded. */
const MOST = 5

export function InForce({ version, lens, values }: OverviewPart) {
  const tables = seenTables(
    useTables(version, ['companies', 'stances', 'commitments', 'events']),
    lens,
  )
  const signed = standings({ ...tables, disputes: [] }, lens.asof, version.id).filter(
    ({ agreement }) => agreement.kind === 'signed',
  )
  const { inForce, enacted } = actsInForce(tables.events, lens.asof)
  const rest = inForce.slice(MOST)
  const isEarlier = lens.asof < version.id
  return (
    <section aria-labelledby="in-force">
      <h2 id="in-force">{isEarlier ? `In force on ${dayWords(lens.asof)}` : 'In force today'}</h2>
      {signed.length + inForce.length === 0 ? (
        <p className={styles.note}>No agreement, order or law in force is on record by this day.</p>
      ) : (
        <ShortRows many={Math.min(inForce.length, MOST) + (signed.length > 0 ? 1 : 0)}>
          <ul className={styles.acts}>
            {signed.length > 0 && <Agreements signed={signed} />}
            {inForce.slice(0, MOST).map((act) => (
              <Act key={act.id} act={act} values={values} />
            ))}
          </ul>
        </ShortRows>
      )}
      {rest.length + enacted.length > 0 && (
        <Disclosure summary={moreWords(rest.length, enacted.length)}>
          <ul className={styles.acts}>
            {rest.map((act) => (
              <Act key={act.id} act={act} values={values} />
            ))}
            {enacted.map((act) => (
              <Act key={act.id} act={act} values={values} status="enacted" />
            ))}
          </ul>
        </Disclosure>
      )}
      {isEarlier && (
        <p className={styles.note}>
          The status of an act is that of {dayWords(version.id)}: what was in force on this day and
          has been revoked since is missing.
        </p>
      )}
    </section>
  )
}

function Agreements({ signed }: { readonly signed: readonly Standing[] }) {
  const dates = [...new Set(signed.flatMap(({ agreement }) => agreement.date ?? []))].toSorted()
  return (
    <li>
      <strong>
        {sentenceCase(count(signed.length, 'testing agreement', 'testing agreements'))}
      </strong>
      <p className={styles.when}>
        {dates.length > 0 && `${listed(dates.map((date) => edtfWords(date)))} · `}
        {namesOf(signed)}
      </p>
    </li>
  )
}

type ActProps = {
  readonly act: OversightEvent
  readonly values: SharedValues
  readonly status?: string
}

function Act({ act, values, status }: ActProps) {
  return (
    <li>
      <Link href={eventHref(act.id, values)}>{act.title}</Link>
      <p className={styles.when}>
        {edtfWords(act.date)} · {jurisdictionWords(act.jurisdiction)}
        {status && ` · ${status}`}
      </p>
    </li>
  )
}

function moreWords(inForce: number, enacted: number): string {
  const parts = [
    inForce > 0 && count(inForce, 'more in force', 'more in force'),
    enacted > 0 && count(enacted, 'enacted, not yet in force', 'enacted, not yet in force'),
  ].filter((part) => part !== false)
  return sentenceCase(listed(parts))
}
