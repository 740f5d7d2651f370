import { useTables } from '#data/useTables.ts'
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
import type { Source } from '#domain/schema/recordTables.ts'
import { SourceLink } from '#evidence/CitationList.tsx'

/** A numbered list of events with their sources; print only. */
export function PaperEvents({ state }: { readonly state: TimelineState }) {
  const { tables, shown } = useTimeline(state)
  // Fetched early: printing cannot wait.
  const { sources } = useTables(state.version, [], ['sources'])
  const isPrinting = usePrinting()
  const { events, window } = shown
  if (!isPrinting || events.length === 0) return null
  const names = new Map([...tables.actors, ...tables.companies].map(({ id, name }) => [id, name]))
  const numbers = sourceNumbers(events)
  return (
    <div className={styles.paper}>
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
                `; ${actors.map((one) => names.get(one) ?? one).join(', ')}`};{' '}
              {bearingWords(bearing.direction)}; {confidence} confidence. [{numberRuns(cited)}]
            </li>
          )
        })}
      </ol>
      <h2>Sources</h2>
      <PaperSources numbers={numbers} sources={sources ?? undefined} />
    </div>
  )
}

type PaperSourcesProps = {
  readonly numbers: ReadonlyMap<string, number>
  /** `undefined` where they were not loaded in time. */
  readonly sources: readonly Source[] | undefined
}

/** In the order of their numbers; addresses in full. */
function PaperSources({ numbers, sources }: PaperSourcesProps) {
  if (!sources) return <p>The sources had not been loaded when this was printed.</p>
  const known = new Map(sources.map((source) => [source.id, source]))
  return (
    <ol className={styles.sources}>
      {[...numbers.keys()].map((id) => (
        <li key={id}>
          <SourceLink source={known.get(id)} id={id} />
        </li>
      ))}
    </ol>
  )
}
