import { citedOnly } from '#domain/schema/evidence.ts'
import { edtfWords } from '#domain/days/edtfWords.ts'
import { numberRuns, sourceNumbers } from '#domain/record/sourceNumbers.ts'
import { bearingWords, count, eventTypeWords, sentenceCase } from '#domain/words/words.ts'
import { windowWords } from '#domain/record/windowWords.ts'
import { EventMark } from '#marks/EventMark.tsx'
import { usePrinting } from '#ui/usePrinting.ts'
import styles from './PaperEvents.module.css'
import type { TimelineState } from './timelineState.ts'
import { useTimeline } from './useTimeline.ts'
import { PaperSources } from '#evidence/PaperSources.tsx'

/** A numbered list of events with their sources; print only. */
export function PaperEvents({ state }: { readonly state: TimelineState }) {
  const { tables, shown } = useTimeline(state)
  const isPrinting = usePrinting()
  const { events, window } = shown
  const numbers = sourceNumbers(isPrinting ? events : [])
  const names = new Map([...tables.actors, ...tables.companies].map(({ id, name }) => [id, name]))
  return (
    <div className={styles.paper}>
      {isPrinting && events.length > 0 && (
        <>
          <h2>
            {sentenceCase(count(events.length, 'event', 'events'))}{' '}
            {windowWords(window, state.lens.asof)}, in time
          </h2>
          <p>The number of an event stands under its marks above.</p>
          <ol className={styles.events}>
            {events.map(({ id, date, type, title, actors, bearing, confidence, evidence }) => {
              const cited = citedOnly(evidence).flatMap(({ source }) => numbers.get(source) ?? [])
              return (
                <li key={id}>
                  <strong>
                    {edtfWords(date)} <EventMark type={type} /> {title}
                  </strong>{' '}
                  {eventTypeWords(type)}
                  {actors.length > 0 &&
                    `; ${actors.map((one) => names.get(one) ?? one).join(', ')}`}
                  ; {bearingWords(bearing.direction)}; {confidence} confidence. [{numberRuns(cited)}
                  ]
                </li>
              )
            })}
          </ol>
        </>
      )}
      <PaperSources
        version={state.version}
        behind={{ sources: [...numbers.keys()] }}
        className={styles.sources}
      />
    </div>
  )
}
