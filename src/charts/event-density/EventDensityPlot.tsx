import { useDeferredValue } from 'react'
import type { PlotProps } from '#charts/frame/chart.tsx'
import { laneEnd, laneHead } from '#charts/scale/laneHead.ts'
import { Surface } from '#charts/scale/Surface.tsx'
import { tenth } from '#ui/format.ts'
import { TYPE } from '#ui/typeSizes.ts'
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
  // The frame follows the pointer at once; the bars may lag.
  const { months } = useDeferredValue(model)
  const head = laneHead(model.kind, width)
  const right = laneEnd(width)
  const inner = width - head - right
  const top = height - BARS - AXIS
  const perMonth = inner / months.length
  const most = Math.max(...months.map(({ events }) => events), 1)
  const gap = perMonth > 5 ? 1 : 0
  // Two paths instead of a hundred bars: they are drawn at every step of a drag.
  const bars = (isChosen: boolean) =>
    months
      .map((bar, index) => {
        if (bar.isChosen !== isChosen || bar.events === 0) return ''
        const tall = (bar.events / most) * BARS
        const wide = Math.max(perMonth - gap, 1)
        return `M${tenth(head + index * perMonth)} ${tenth(top + BARS - tall)}h${tenth(wide)}v${tenth(tall)}h${tenth(-wide)}z`
      })
      .join('')
  return (
    <div className={styles.plot}>
      <Surface width={width} height={height}>
        {yearsNamed(months, perMonth).map(({ year, index }) => (
          <text
            key={year}
            x={head + index * perMonth}
            y={top + BARS + 16}
            fontSize={TYPE.axis}
            fill="var(--ink-2)"
          >
            {year}
          </text>
        ))}
        <path d={bars(false)} fill="var(--line-2)" />
        <path d={bars(true)} fill="var(--ink)" />
        <path d={`M${head} ${top + BARS}h${inner}`} stroke="var(--line-2)" />
      </Surface>
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

/** Years by the index of their first month, every second one where they stand close. */
function yearsNamed(months: readonly MonthBar[], perMonth: number) {
  const every = perMonth * 12 >= 40 ? 1 : 2
  return months.flatMap(({ month }, index) => {
    const year = month.slice(0, 4)
    const isNamed = month.endsWith('-01') && Number(year) % every === 0
    return isNamed && (months.length - index) * perMonth >= 34 ? { year, index } : []
  })
}
