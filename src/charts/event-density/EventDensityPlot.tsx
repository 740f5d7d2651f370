import { useDeferredValue } from 'react'
import { Bar, BarChart, XAxis } from 'recharts'
import type { PlotProps } from '#charts/chart.tsx'
import { laneEnd, laneHead } from '#charts/laneHead.ts'
import styles from './EventDensityPlot.module.css'
import { RangeBrush } from './RangeBrush.tsx'
import type { EventDensityModel, MonthBar } from './selectEventDensity.ts'

const BARS = 46
const AXIS = 22

export default function EventDensityPlot({
  model,
  width,
  height,
  onRange,
}: PlotProps<EventDensityModel>) {
  // The frame answers a hand at once; which bars are dark may follow.
  const { months } = useDeferredValue(model)
  // The strip stands under the lanes and shares their heads.
  const head = laneHead(model.kind, width)
  const right = laneEnd(width)
  const inner = width - head - right
  const top = height - BARS - AXIS
  return (
    <div className={styles.plot}>
      <BarChart
        width={width}
        height={height}
        data={[...months]}
        margin={{ top, right, bottom: 0, left: head }}
        barCategoryGap={inner / months.length > 5 ? 1 : 0}
        accessibilityLayer={false}
      >
        <XAxis
          dataKey="month"
          interval={0}
          height={AXIS}
          axisLine={{ stroke: 'var(--line-2)' }}
          tickLine={false}
          tick={<YearTick months={months} width={inner} />}
        />
        <Bar dataKey="events" isAnimationActive={false} shape={MonthShape} />
      </BarChart>
      {head > 0 && (
        <p
          className={styles.head}
          style={{ inlineSize: head - 8, insetBlockStart: top + 6 }}
          aria-hidden="true"
        >
          Events per month
        </p>
      )}
      {onRange && (
        <RangeBrush
          model={model}
          box={{ left: head, top, width: inner, height: BARS }}
          onRange={onRange}
        />
      )}
    </div>
  )
}

type ShapeProps = { x?: number; y?: number; width?: number; height?: number; payload?: MonthBar }

function MonthShape({ x = 0, y = 0, width = 0, height = 0, payload }: ShapeProps) {
  return (
    <rect
      x={x}
      y={y}
      width={Math.max(width, 1)}
      height={height}
      fill={payload?.isChosen ? 'var(--ink)' : 'var(--line-2)'}
    />
  )
}

type TickProps = {
  readonly months: readonly MonthBar[]
  readonly width: number
  x?: unknown
  y?: unknown
  index?: number
}

/** A year under its January, where there is room until the next. */
function YearTick({ months, width, x, y, index = 0 }: TickProps) {
  const month = months[index]?.month ?? ''
  const perMonth = width / months.length
  const every = perMonth * 12 >= 40 ? 1 : 2
  const isYear = month.endsWith('-01') && Number(month.slice(0, 4)) % every === 0
  if (!isYear && months.length > 12) return null
  const room = (months.length - index) * perMonth
  if (room < 34) return null
  return (
    <text x={Number(x) - perMonth / 2} y={Number(y) + 8} fontSize="12.5" fill="var(--ink-2)">
      {isYear ? month.slice(0, 4) : ''}
    </text>
  )
}
