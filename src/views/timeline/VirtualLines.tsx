import { useWindowVirtualizer } from '@tanstack/react-virtual'
import type { EventLinesProps } from './eventLinesProps.ts'
import { Line } from './Line.tsx'
import styles from './EventList.module.css'
import { useTop } from './useTop.ts'

/** In pixels, before it is measured. */
const LINE = 40

/** Only lines near the viewport are in the DOM. A component of its own, since the React Compiler skips it. */
export function VirtualLines(props: EventLinesProps) {
  'use no memo'
  const { lines } = props
  const [ref, top] = useTop()
  // The compiler skips this component, as intended.
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
