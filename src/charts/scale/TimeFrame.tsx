import type { ReactNode } from 'react'
import { dayNumber } from '#domain/days/edtf.ts'
import type { DayRange } from '#domain/record/timeWindow.ts'
import { TYPE } from '#ui/typeSizes.ts'
import { Surface } from './Surface.tsx'
import { timeTicks } from './timeTicks.ts'

/** All lengths in CSS pixels. */
type TimeFrameProps = {
  readonly width: number
  readonly height: number
  readonly days: DayRange
  /** What the days leave free at the left and at the right, at the top for their names, and at the foot. */
  readonly left: number
  readonly right: number
  readonly top: number
  readonly foot: number
  /** What stands on the lines. */
  readonly children: ReactNode
}

/**
 * The picture of a plot over time, with a line at each tick and at both ends. What stands on it is placed by its days as
 * the lines are, so no chart library has to find places for either.
 */
export function TimeFrame(props: TimeFrameProps) {
  const { width, height, left, right, top, foot, children } = props
  // By their values: a filter makes a new window of the same days, and the lines need not be drawn for it.
  const { first, last } = props.days
  const inner = width - left - right
  const [start, end] = [dayNumber(first), dayNumber(last) + 1]
  const perDay = inner / (end - start)
  const xOf = (day: number) => left + (day - start) * perDay
  const ticks = timeTicks({ first, last }, inner)
  const lines = new Set([left, ...ticks.map(({ day }) => xOf(day)), left + inner])
  return (
    <Surface width={width} height={height}>
      <path
        d={[...lines].map((x) => `M${x} ${top}V${height - foot}`).join('')}
        stroke="var(--line)"
      />
      {ticks.map(({ day, label, words, isCentred }) => (
        <text
          key={day}
          x={xOf(words) + (isCentred ? 0 : 2)}
          y={top - 8}
          textAnchor={isCentred ? 'middle' : 'start'}
          fontSize={TYPE.axis}
          fill="var(--ink-2)"
        >
          {label}
        </text>
      ))}
      {children}
    </Surface>
  )
}
