import { Link } from 'wouter'
import { edtfWords } from '#domain/days/edtfWords.ts'
import type { SearchedField, SearchHit } from '#domain/record/eventSearch.ts'
import { highlightedParts } from '#domain/words/searchTerms.ts'
import { snippet } from '#domain/words/snippet.ts'
import { sourceName } from '#domain/record/sourceName.ts'
import { bearingWords, eventTypeWords } from '#domain/words/words.ts'
import { BearingMark } from '#marks/BearingMark.tsx'
import { ConfidenceMark } from '#marks/ConfidenceMark.tsx'
import { EventMark } from '#marks/EventMark.tsx'
import { Highlighted } from '#marks/Highlighted.tsx'
import type { EventLinesProps } from './eventLinesProps.ts'
import styles from './EventList.module.css'

type EventLineProps = Omit<EventLinesProps, 'lines'> & { readonly hit: SearchHit }

export function EventLine({ hit, words, open, href, tables }: EventLineProps) {
  const { event, fields } = hit
  const isOpen = event.id === open
  const elsewhere = fields[0] === undefined || fields[0] === 'title' ? undefined : fields[0]
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
        {elsewhere && (
          <span className={styles.why}>
            {WHERE[elsewhere]}:{' '}
            <Highlighted text={foundIn(elsewhere, hit, words, tables)} words={words} />
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

const WHERE: Readonly<Record<Exclude<SearchedField, 'title'>, string>> = {
  actors: 'Matched in its names',
  summary: 'Matched in its summary',
  sources: 'Matched in its sources',
}

function foundIn(
  field: Exclude<SearchedField, 'title'>,
  { event }: SearchHit,
  words: readonly string[],
  { actors, sources = [] }: EventLinesProps['tables'],
): string {
  switch (field) {
    case 'actors':
      return event.actors
        .map((id) => actors.find((actor) => actor.id === id)?.name ?? id)
        .join(', ')
    case 'summary':
      return snippet(event.summary, words)
    case 'sources': {
      const cited = sources.filter(({ id }) => event.evidence.some(({ source }) => source === id))
      return cited
        .map(sourceName)
        .filter((name) => highlightedParts(name, words).some(({ isMatch }) => isMatch))
        .join('; ')
    }
  }
}
