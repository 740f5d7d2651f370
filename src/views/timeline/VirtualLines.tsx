import { useWindowVirtualizer } from '@tanstack/react-virtual'
import type { EventLinesProps } from './eventLinesProps.ts'
import { Line } from './Line.tsx'
import styles from './EventList.module.css'
import { useState } from 'react'

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

/**
 * Distance of an element from the top of the page, in pixels, and the ref that measures it, again whenever the page
 * changes its height.
 */
function useTop(): readonly [(element: HTMLElement | null) => () => void, number] {
  const [top, setTop] = useState(0)
  // Kept in state: a new ref callback each render would detach and attach.
  const [ref] = useState(() => (element: HTMLElement | null) => {
    if (!element || typeof ResizeObserver === 'undefined') return () => {}
    const measure = () => setTop(element.getBoundingClientRect().top + window.scrollY)
    const observer = new ResizeObserver(measure)
    observer.observe(document.body)
    measure()
    return () => observer.disconnect()
  })
  return [ref, top]
}
