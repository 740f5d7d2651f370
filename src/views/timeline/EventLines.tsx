import { edtfWords } from '#domain/edtfWords.ts'
import type { ListLine } from '#domain/eventList.ts'
import type { Tables } from '#domain/tables.ts'
import { EventLine } from './EventLine.tsx'
import styles from './EventList.module.css'
import { VirtualLines } from './VirtualLines.tsx'

export type EventLinesProps = {
  readonly lines: readonly ListLine[]
  /** Folded words to mark. */
  readonly words: readonly string[]
  /** Id of the event that is open. */
  readonly open: string | null
  readonly href: (event: string) => string
  readonly tables: Pick<Tables, 'actors'>
}

/** Longer lists are drawn only as far as they are seen. */
const MOST_DRAWN = 250

/** Lines under each other, in a page of their own length. */
export function EventLines(props: EventLinesProps) {
  const { lines } = props
  if (lines.length > MOST_DRAWN) return <VirtualLines {...props} />
  return (
    <ol className={styles.lines}>
      {lines.map((line) => (
        <li key={line.kind === 'month' ? line.month : line.hit.event.id} data-kind={line.kind}>
          <Line {...props} line={line} />
        </li>
      ))}
    </ol>
  )
}

export function Line({ line, ...rest }: EventLinesProps & { readonly line: ListLine }) {
  if (line.kind === 'event') return <EventLine {...rest} hit={line.hit} />
  return (
    <h3 className={styles.month}>
      {edtfWords(line.month, 'long')} <span className={styles.count}>{line.events}</span>
    </h3>
  )
}
