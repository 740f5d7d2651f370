import type { PlotProps } from '#charts/frame/chart.tsx'
import { isNarrowPlot } from '#charts/scale/laneHead.ts'
import { TimeFrame } from '#charts/scale/TimeFrame.tsx'
import { dayNumber } from '#domain/days/edtf.ts'
import { firstDayOf, monthAfter } from '#domain/days/months.ts'
import { StanceBand } from '#marks/StanceBand.tsx'
import { stanceLookWords } from '#marks/stanceLook.ts'
import { TYPE } from '#ui/typeSizes.ts'
import { MonthWalk } from './MonthWalk.tsx'
import type { MonthCounts, StancesOverTimeModel } from './selectStancesOverTime.ts'
import { ROWS_TOP, ROWS_FOOT, stanceRows } from './stanceRows.ts'
import styles from './StancesOverTimePlot.module.css'

/** Width for labels at the right, in pixels; phones have only the legend. */
const LABELS = 150

export default function StancesOverTimePlot({
  model,
  width,
  height,
  still = false,
}: PlotProps<StancesOverTimeModel>) {
  const { months, window } = model
  const { runs, rows } = stanceRows(months)
  const labels = isNarrowPlot(width) ? 0 : LABELS
  const inner = width - labels - 8
  const [start, end] = [dayNumber(window.first), dayNumber(window.last) + 1]
  const perDay = inner / (end - start)
  const row = (height - ROWS_TOP - ROWS_FOOT) / Math.max(1, rows)
  const foot = ROWS_TOP + rows * row
  const spanOf = spansOf(months, (day) => Math.min(Math.max((day - start) * perDay, 0), inner))
  return (
    <div className={styles.plot}>
      <TimeFrame
        width={width}
        height={height}
        days={window}
        left={0}
        right={labels + 8}
        top={ROWS_TOP}
        foot={height - foot}
      >
        {runs.map(({ look, row: at, from, to }) => (
          <StanceBand
            key={`${at} ${from}`}
            look={look}
            x={spanOf(from)[0]}
            y={foot - (at + 1) * row + 1.5}
            width={spanOf(to)[1] - spanOf(from)[0] - 1.5}
            height={row - 3}
          />
        ))}
        <path d={`M0 ${foot}H${inner}`} stroke="var(--line-2)" />
        {labels > 0 && <Labels last={months.at(-1)} x={inner + 10} {...{ foot, row }} />}
      </TimeFrame>
      {!still && <MonthWalk {...{ months, width, spanOf }} top={ROWS_TOP} height={rows * row} />}
    </div>
  )
}

/** Ends of each month in pixels, cut at the window. */
const spansOf =
  (months: readonly MonthCounts[], xOf: (day: number) => number) =>
  (index: number): readonly [number, number] => {
    const month = months[index]?.month ?? ''
    return [xOf(dayNumber(firstDayOf(month))), xOf(dayNumber(firstDayOf(monthAfter(month, 1))))]
  }

type LabelsProps = {
  readonly last: MonthCounts | undefined
  readonly x: number
  readonly foot: number
  /** Height of a company's row, as are the others in pixels. */
  readonly row: number
}

/** The counts of the last month, beside their rows. */
function Labels({ last, x, foot, row }: LabelsProps) {
  const counts = last?.counts ?? []
  return counts.map(({ look, companies }, index) => {
    const below = counts.slice(0, index).reduce((sum, one) => sum + one.companies.length, 0)
    const middle = foot - (below + companies.length / 2) * row
    return (
      <text key={look} x={x} y={middle + 4.5} fontSize={TYPE.axis} fill="var(--ink)">
        <tspan fontWeight="650">{companies.length}</tspan> {stanceLookWords(look).toLowerCase()}
      </text>
    )
  })
}
