import { Link } from 'wouter'
import { dayWords, edtfWords } from '#domain/days/edtfWords.ts'
import { Panel } from '#ui/Panel.tsx'
import type { TimelineState } from './timelineState.ts'

type LaterRecordProps = {
  readonly state: TimelineState
  readonly what: 'event' | 'stance period'
  /** EDTF: when it happened or began. */
  readonly date: string
}

/** What is open is after the as-of day: nothing else of it is told. */
export function LaterRecord({ state, what, date }: LaterRecordProps) {
  const { lens, change, href } = state
  return (
    <Panel label="Not on record yet" onClose={() => change({ event: null, period: null })}>
      <h2>{`This ${what} is not on record by ${dayWords(lens.asof)}`}</h2>
      <p>
        It is dated {edtfWords(date, 'long')}, and you are looking at the record as of an earlier
        day. <Link href={href({ asof: null })}>Show the {what}</Link>
      </p>
    </Panel>
  )
}
