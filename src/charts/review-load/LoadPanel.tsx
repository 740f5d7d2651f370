import { useId } from 'react'
import { Area, AreaChart, ReferenceDot, XAxis, YAxis } from 'recharts'
import { GridLines } from '#charts/scale/GridLines.tsx'
import { dayNumber, dayOf } from '#domain/days/edtf.ts'
import { dayWords } from '#domain/days/edtfWords.ts'
import { span } from '#ui/format.ts'
import { timeTicks } from '#charts/scale/timeTicks.ts'
import { TYPE } from '#ui/typeSizes.ts'
import type { NamedLoad, ReviewLoadModel } from './selectReviewLoad.ts'

type LoadPanelProps = {
  readonly side: NamedLoad
  readonly model: ReviewLoadModel
  readonly width: number
  readonly height: number
}

const AXIS = 30
const TOP = 46
const BOTTOM = 8

/** Certain reviews filled, possible ones hatched above. */
export function LoadPanel({ side: { name, load }, model, width, height }: LoadPanelProps) {
  const hatch = `hatch${useId().replaceAll(/[^a-zA-Z0-9]/g, '')}`
  const { first, last, most } = model
  const ticks = timeTicks({ first: dayOf(first), last: dayOf(last) }, width - AXIS)
  const data = load.steps.map(({ day, certain, atMost }) => ({
    day: dayNumber(day),
    certain,
    range: [certain, atMost],
  }))
  const peak = load.peak?.atMost
  return (
    <AreaChart
      width={width}
      height={height}
      data={data}
      margin={{ top: TOP - 26, right: 0, bottom: BOTTOM, left: 0 }}
      accessibilityLayer={false}
      role="presentation"
    >
      <defs>
        <pattern
          id={hatch}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="6" height="6" fill="var(--paper)" />
          <rect width="2" height="6" fill="var(--hatch)" />
        </pattern>
      </defs>
      <text x={0} y={14} fontSize={TYPE.sentence} fontWeight={650} fill="var(--ink)">
        {name}
      </text>
      <GridLines vertical={false} />
      <XAxis
        type="number"
        dataKey="day"
        domain={[first, last]}
        ticks={ticks.map(({ day }) => day)}
        tickFormatter={(day: number) => ticks.find((tick) => tick.day === day)?.label ?? ''}
        orientation="top"
        height={26}
        axisLine={false}
        tickLine={false}
        tick={TEXT}
        interval={0}
        allowDataOverflow
      />
      <YAxis
        width={AXIS}
        domain={[0, most * 1.25]}
        ticks={[0, Math.round(most / 2), most]}
        axisLine={false}
        tickLine={false}
        tick={TEXT}
      />
      <Area
        type="stepAfter"
        dataKey="certain"
        stroke="none"
        fill="var(--ink-2)"
        fillOpacity={1}
        isAnimationActive={false}
        activeDot={false}
      />
      <Area
        type="stepAfter"
        dataKey="range"
        stroke="none"
        fill={`url(#${hatch})`}
        fillOpacity={1}
        isAnimationActive={false}
        activeDot={false}
      />
      {peak && load.peak && (
        <ReferenceDot
          x={dayNumber(peak.day)}
          y={peak.atMost}
          r={3}
          fill="var(--ink)"
          stroke="var(--paper)"
          label={{
            value: `${span(load.peak.certain.certain, peak.atMost)}, ${dayWords(peak.day, 'short')}`,
            position: dayNumber(peak.day) > (first + last) / 2 ? 'left' : 'right',
            fill: 'var(--ink)',
            fontSize: TYPE.axis,
            fontWeight: 650,
          }}
        />
      )}
    </AreaChart>
  )
}

const TEXT = { fill: 'var(--ink-2)', fontSize: TYPE.axis }

/** The scale that recharts uses, for the keyboard's walk. Pixels. */
export function loadScale({ first, last }: ReviewLoadModel, width: number, panel: number) {
  return {
    panel,
    x: (day: number) => AXIS + ((day - first) / Math.max(1, last - first)) * (width - AXIS),
    top: TOP,
    bottom: panel - BOTTOM,
  }
}
