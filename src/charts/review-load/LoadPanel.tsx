import { useId } from 'react'
import { Surface } from '#charts/scale/Surface.tsx'
import { timeTicks } from '#charts/scale/timeTicks.ts'
import { dayNumber, dayOf } from '#domain/days/edtf.ts'
import { dayWords } from '#domain/days/edtfWords.ts'
import { span } from '#ui/format.ts'
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
  const { x, y, top, bottom } = loadScale(model, width, height)
  const ticks = timeTicks({ first: dayOf(first), last: dayOf(last) }, width - AXIS)
  const counts = [0, Math.round(most / 2), most]
  const steps = load.steps.map(({ day, ...range }) => ({ at: x(dayNumber(day)), ...range }))
  const { peak } = load
  const peakAt = peak ? x(dayNumber(peak.atMost.day)) : 0
  const isLate = peakAt > (AXIS + width) / 2
  return (
    <Surface width={width} height={height}>
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
      <path
        d={[...new Set([top, ...counts.map(y), bottom])]
          .map((at) => `M${AXIS} ${at}H${width}`)
          .join('')}
        stroke="var(--line)"
      />
      {ticks.map(({ day, label }) => (
        <text key={day} x={x(day)} y={top - 8} textAnchor="middle" {...TEXT}>
          {label}
        </text>
      ))}
      {[...new Set(counts)].map((count) => (
        <text key={count} x={AXIS - 8} y={y(count) + 4.5} textAnchor="end" {...TEXT}>
          {count}
        </text>
      ))}
      <path
        d={stepsPath(steps.map((step) => [step.at, y(step.certain), bottom]))}
        fill="var(--ink-2)"
      />
      <path
        d={stepsPath(steps.map((step) => [step.at, y(step.atMost), y(step.certain)]))}
        fill={`url(#${hatch})`}
      />
      {peak && (
        <>
          <circle
            cx={peakAt}
            cy={y(peak.atMost.atMost)}
            r={3}
            fill="var(--ink)"
            stroke="var(--paper)"
          />
          <text
            x={peakAt + (isLate ? -8 : 8)}
            y={y(peak.atMost.atMost) + 4.5}
            textAnchor={isLate ? 'end' : 'start'}
            {...TEXT}
            fill="var(--ink)"
            fontWeight={650}
          >
            {`${span(peak.certain.certain, peak.atMost.atMost)}, ${dayWords(peak.atMost.day, 'short')}`}
          </text>
        </>
      )}
    </Surface>
  )
}

/**
 * What lies between two lines that each hold a height from one step to the next. Empty before there are two steps.
 *
 * @param steps where each begins, and both heights from there on, in pixels
 */
function stepsPath(steps: readonly (readonly [at: number, upper: number, lower: number])[]) {
  const [[at, upper] = [0, 0], ...later] = steps
  if (later.length === 0) return ''
  const there = later.map(([x, y]) => `H${x}V${y}`).join('')
  const back = steps
    .slice(0, -1)
    .toReversed()
    .map(([x, , y]) => `V${y}H${x}`)
    .join('')
  return `M${at} ${upper}${there}${back}z`
}

const TEXT = { fill: 'var(--ink-2)', fontSize: TYPE.axis }

/** Places of days and of counts of open reviews in the picture of one regime, in CSS pixels. */
export function loadScale({ first, last, most }: ReviewLoadModel, width: number, panel: number) {
  const bottom = panel - BOTTOM
  return {
    panel,
    x: (day: number) => AXIS + ((day - first) / Math.max(1, last - first)) * (width - AXIS),
    y: (reviews: number) => bottom - (reviews / (most * 1.25)) * (bottom - TOP),
    top: TOP,
    bottom,
  }
}
