import { Suspense } from 'react'
import { chosenMonths } from '#charts/event-density/RangeBrush.tsx'
import { eventDensityChart } from '#charts/event-density/eventDensityChart.ts'
import { laneEnd, laneHead } from '#charts/scale/laneHead.ts'
import { dayWords } from '#domain/days/edtfWords.ts'
import { monthOf, monthsBetween } from '#domain/days/months.ts'
import { recordStart } from '#domain/record/eventsShown.ts'
import { isBeforeRecord, type DayRange } from '#domain/record/timeWindow.ts'
import { tenth } from '#ui/format.ts'
import { useWidth } from '#ui/useWidth.ts'
import type { UnderLanesProps } from './underLanesProps.ts'
import styles from './UnderLanes.module.css'

/** Height of the lines from the lanes to the range, in pixels. */
const REACH = 16

/** Where the range lies in the whole record, and how to move it. On the axis of the lanes, and no figure of its own. */
export function RangeStrip({ state, tables, lens, window, onRange }: UnderLanesProps) {
  const [ref, width] = useWidth()
  const { asof } = lens
  const { lane } = state.values
  const strip = eventDensityChart.show(tables, lens, state.values)
  const earliest = recordStart(tables, asof)
  return (
    <>
      <div ref={ref} role="group" aria-label={strip.title} className={styles.strip}>
        <p className="visually-hidden">{strip.summary}</p>
        {width > 0 && (
          <>
            <svg width={width} height={REACH} aria-hidden="true" focusable="false">
              <path
                d={reach(monthsBetween(monthOf(earliest), monthOf(asof)), window, {
                  left: laneHead(lane, width),
                  right: width - laneEnd(width),
                })}
                fill="none"
                stroke="var(--line-2)"
              />
            </svg>
            <Suspense fallback={null}>{strip.plot({ width, onRange })}</Suspense>
          </>
        )}
      </div>
      {isBeforeRecord(state.lens.from, earliest) && (
        <p className={styles.start}>
          Nothing is on record before {dayWords(earliest)}, so the picture begins there.
        </p>
      )}
    </>
  )
}

/** From the ends of the lanes to those of the range. */
function reach(
  months: ReturnType<typeof monthsBetween>,
  window: DayRange,
  { left, right }: { readonly left: number; readonly right: number },
): string {
  const { from, to } = chosenMonths(months, window)
  const xOf = (month: number) => tenth(left + (month / months.length) * (right - left))
  return `M${left} 0L${xOf(from)} ${REACH}M${right} 0L${xOf(to + 1)} ${REACH}`
}
