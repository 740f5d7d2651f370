import { edtfWords } from '#domain/days/edtfWords.ts'
import type { ListLine } from '#domain/record/eventList.ts'
import { EventLine } from './EventLine.tsx'
import type { EventLinesProps } from './eventLinesProps.ts'
import styles from './EventList.module.css'

export function Line({ line, ...rest }: EventLinesProps & { readonly line: ListLine }) {
  if (line.kind === 'event') return <EventLine {...rest} hit={line.hit} />
  return (
    <h3 className={styles.month}>
      {edtfWords(line.month, 'long')} <span className={styles.count}>{line.events}</span>
    </h3>
  )
}
