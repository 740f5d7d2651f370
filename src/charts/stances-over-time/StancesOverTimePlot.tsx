import { useId, useState, type KeyboardEvent } from 'react'
import { CartesianGrid, ScatterChart, XAxis, ZIndexLayer } from 'recharts'
import type { PlotProps } from '#charts/chart.tsx'
import { TimeAxisTick } from '#charts/TimeAxisTick.tsx'
import { timeTicks } from '#charts/timeTicks.ts'
import { dayNumber } from '#domain/edtf.ts'
import { dayWords } from '#domain/edtfWords.ts'
import { firstDayOf, monthAfter } from '#domain/months.ts'
import { listed } from '#domain/words.ts'
import { StanceBand } from '#marks/StanceBand.tsx'
import { stanceLookWords } from '#marks/stanceLook.ts'
import { Tooltip } from '#ui/Tooltip.tsx'
import type { MonthCounts, StancesOverTimeModel } from './selectStancesOverTime.ts'
import { ROW, rowsOf } from './stanceRows.ts'
import styles from './StancesOverTimePlot.module.css'

const AXIS = 28

export default function StancesOverTimePlot({
  model,
  width,
  height,
}: PlotProps<StancesOverTimeModel>) {
  const [at, setAt] = useState<number | null>(null)
  const id = useId()
  const { months, window } = model
  const { runs, rows } = rowsOf(months)
  const labels = width < 560 ? 0 : 150
  const inner = width - labels - 8
  const [start, end] = [dayNumber(window.first), dayNumber(window.last) + 1]
  const perDay = inner / (end - start)
  const ticks = timeTicks(window, inner)
  const foot = AXIS + rows * ROW
  const left = (index: number) =>
    Math.max(0, (dayNumber(firstDayOf(months[index]?.month ?? '')) - start) * perDay)
  const right = (index: number) =>
    Math.min(
      inner,
      (dayNumber(firstDayOf(monthAfter(months[index]?.month ?? '', 1))) - start) * perDay,
    )
  const here = at === null ? undefined : months[at]
  const walk = (event: KeyboardEvent) => {
    const to = STEPS[event.key]?.(at ?? 0, months.length - 1)
    if (to === undefined) return
    event.preventDefault()
    setAt(to)
  }
  return (
    <div className={styles.plot}>
      <ScatterChart
        width={width}
        height={height}
        margin={{ top: 0, right: labels + 8, bottom: height - foot, left: 0 }}
        accessibilityLayer={false}
      >
        <CartesianGrid horizontal={false} stroke="var(--line)" />
        <XAxis
          type="number"
          dataKey="day"
          domain={[start, end]}
          ticks={ticks.map(({ day }) => day)}
          tick={<TimeAxisTick ticks={ticks} perDay={perDay} />}
          interval={0}
          orientation="top"
          height={AXIS}
          axisLine={false}
          tickLine={false}
          allowDataOverflow
        />
        <ZIndexLayer zIndex={600}>
          {runs.map(({ look, row, from, to }) => (
            <StanceBand
              key={`${row} ${from}`}
              look={look}
              x={left(from)}
              y={foot - (row + 1) * ROW + 1.5}
              width={right(to) - left(from) - 1.5}
              height={ROW - 3}
            />
          ))}
          <path d={`M0 ${foot}H${inner}`} stroke="var(--line-2)" />
          <Labels months={months} x={inner + 10} foot={foot} isShown={labels > 0} />
          {here && at !== null && (
            <rect
              x={left(at) - 1}
              y={AXIS}
              width={right(at) - left(at) + 1}
              height={rows * ROW + 2}
              fill="none"
              stroke="var(--ink)"
              strokeWidth="1.5"
            />
          )}
        </ZIndexLayer>
      </ScatterChart>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        className={styles.surface}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        role="application"
        aria-label="Months"
        aria-describedby={`${id}keys`}
        onKeyDown={walk}
        onFocus={(event) => {
          if (event.currentTarget.matches(':focus-visible')) setAt(months.length - 1)
        }}
        onBlur={() => setAt(null)}
        onPointerLeave={() => setAt(null)}
        onPointerMove={(event) => {
          const x = event.clientX - event.currentTarget.getBoundingClientRect().left
          const index = months.findIndex((_, month) => x >= left(month) && x < right(month))
          setAt(index < 0 ? null : index)
        }}
      />
      <p id={`${id}keys`} className="visually-hidden">
        Left and right arrow keys lead from month to month, Home and End to the first and the last.
      </p>
      <p className="visually-hidden" aria-live="polite">
        {here ? `${dayWords(here.day)}: ${countWords(here)}` : ''}
      </p>
      {here && at !== null && (
        <Tooltip x={(left(at) + right(at)) / 2} y={AXIS + 14} within={width}>
          <p>
            <strong>{dayWords(here.day)}</strong>
          </p>
          {here.counts.toReversed().map(({ look, companies }) => (
            <p key={look}>
              {companies.length} {stanceLookWords(look).toLowerCase()}: {companies.join(', ')}
            </p>
          ))}
        </Tooltip>
      )}
    </div>
  )
}

const countWords = ({ counts }: MonthCounts) =>
  counts.length === 0
    ? 'no record'
    : listed(
        counts.map(
          ({ look, companies }) => `${companies.length} ${stanceLookWords(look).toLowerCase()}`,
        ),
      )

type LabelsProps = {
  readonly months: readonly MonthCounts[]
  readonly x: number
  readonly foot: number
  readonly isShown: boolean
}

/** The last month's counts, each beside its rows. */
function Labels({ months, x, foot, isShown }: LabelsProps) {
  if (!isShown) return null
  let row = 0
  return (months.at(-1)?.counts ?? []).map(({ look, companies }) => {
    const middle = foot - (row + companies.length / 2) * ROW
    row += companies.length
    return (
      <text key={look} x={x} y={middle + 4.5} fontSize="12.5" fill="var(--ink)">
        <tspan fontWeight="650">{companies.length}</tspan> {stanceLookWords(look).toLowerCase()}
      </text>
    )
  })
}

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
}
