import { useWindowVirtualizer } from '@tanstack/react-virtual'
import type { EventLinesProps } from './eventLinesProps.ts'
import { Line } from './Line.tsx'
import styles from './EventList.module.css'
import { useTop } from './useTop.ts'

/** Height of a line before it has been measured, in pixels. */
const LINE = 40

/** A list of any length: only lines near the window exist. A component of its own, since it cannot be compiled. */
export function VirtualLines(props: EventLinesProps) {
  'use no memo'
  const { lines } = props
  const [ref, top] = useTop()
  // The compiler leaves this component as it is written, which is what we ask of it.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useWindowVirtualizer({
    count: lines.length,
    estimateSize: () => LINE,
    overscan: 12,
    scrollMargin: top,
  })
  return (
    <ol
      ref={ref}
      className={styles.lines}
      style={{ position: 'relative', blockSize: virtualizer.getTotalSize() }}
    >
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const line = lines[index]
        return (
          line && (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              data-kind={line.kind}
              aria-setsize={lines.length}
              aria-posinset={index + 1}
              style={{ position: 'absolute', insetInline: 0, insetBlockStart: start - top }}
            >
              <Line {...props} line={line} />
            </li>
          )
        )
      })}
    </ol>
  )
}
