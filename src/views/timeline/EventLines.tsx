import styles from './EventList.module.css'
import type { EventLinesProps } from './eventLinesProps.ts'
import { Line } from './Line.tsx'
import { VirtualLines } from './VirtualLines.tsx'

/** Longer lists are virtual. */
const MOST_DRAWN = 250

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
