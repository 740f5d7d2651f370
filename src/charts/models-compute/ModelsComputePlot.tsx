import { ReferenceLine, ScatterChart, XAxis, YAxis, ZIndexLayer } from 'recharts'
import { GridLines } from '#charts/scale/GridLines.tsx'
import type { PlotProps } from '#charts/frame/chart.tsx'
import { useWalk } from '#charts/walk/useWalk.ts'
import { dayNumber } from '#domain/days/edtf.ts'
import { edtfWords } from '#domain/days/edtfWords.ts'
import { weightsAccessWords } from '#domain/words/words.ts'
import { flop } from '#ui/format.ts'
import { TYPE } from '#ui/typeSizes.ts'
import { ComputeMarks } from './ComputeMarks.tsx'
import styles from './ModelsComputePlot.module.css'
import type { ModelsComputeModel, ComputePoint } from './selectModelsCompute.ts'

/** Height for models of unknown compute, in pixels. */
const UNKNOWN_BAND = 44

export default function ModelsComputePlot({
  model,
  width,
  height,
  picked = null,
  still,
  onPick,
}: PlotProps<ModelsComputeModel>) {
  const { points, thresholds } = model
  const years = yearsOf(points.map(({ released }) => released))
  const flops = points.flatMap(({ compute }) => compute.flop ?? [])
  const decades = range(
    Math.floor(Math.log10(Math.min(1e24, ...flops))),
    Math.ceil(Math.log10(Math.max(1e26, ...flops))),
  )
  const isNarrow = width < 560
  const stops = points.map((point) => ({ id: point.id, row: 0, words: '', pick: point.id, point }))
  const walk = useWalk(stops, { onPick, from: picked })
  const open = walk.here?.point ?? points.find(({ id }) => id === picked)
  return (
    <div className={styles.plot}>
      <ScatterChart
        width={width}
        height={height}
        margin={{ top: 16, right: isNarrow ? 12 : 150, bottom: 8, left: 0 }}
        accessibilityLayer={false}
        // What stands in it is said mark by mark.
        role="presentation"
      >
        <GridLines />
        <XAxis
          type="number"
          dataKey="day"
          domain={[dayNumber(`${years[0]}-01-01`), dayNumber(`${(years.at(-1) ?? 0) + 1}-01-01`)]}
          ticks={years.map((year) => dayNumber(`${year}-01-01`))}
          tickFormatter={(day: number) => String(new Date(day * 86_400_000).getUTCFullYear())}
          orientation="top"
          axisLine={false}
          tickLine={false}
          tick={AXIS_TEXT}
          allowDataOverflow
        />
        <YAxis
          type="number"
          dataKey="log"
          width={52}
          domain={[decades[0] ?? 24, decades.at(-1) ?? 26]}
          padding={{ top: 14, bottom: UNKNOWN_BAND }}
          ticks={[...decades]}
          tick={DecadeTick}
          axisLine={false}
          tickLine={false}
          allowDataOverflow
        />
        {thresholds.map(({ flop, names }) => (
          <ReferenceLine
            key={flop}
            y={Math.log10(flop)}
            stroke="var(--ink-2)"
            strokeWidth={1.4}
            {...(isNarrow
              ? {}
              : {
                  label: {
                    value: lawsLabel(names),
                    position: 'right' as const,
                    ...AXIS_TEXT,
                  },
                })}
          />
        ))}
        <ZIndexLayer zIndex={600}>
          <ComputeMarks
            points={points}
            band={UNKNOWN_BAND}
            open={open?.id ?? null}
            picked={picked}
            walk={still ? null : walk}
            onPick={onPick}
          />
        </ZIndexLayer>
      </ScatterChart>
      {!still && <Readout point={open ?? null} />}
    </div>
  )
}

const AXIS_TEXT = { fill: 'var(--ink-2)', fontSize: TYPE.axis }

function DecadeTick({ x, y, payload }: { x?: unknown; y?: unknown; payload?: { value: number } }) {
  return (
    <text x={Number(x)} y={Number(y) + 4} textAnchor="end" {...AXIS_TEXT}>
      10
      <tspan dy={-5} fontSize={TYPE.power}>
        {payload?.value}
      </tspan>
    </text>
  )
}

/** The first law, and how many more have the same threshold. */
const lawsLabel = ([first = '', ...more]: readonly string[]) =>
  more.length === 0 ? shortLaw(first) : `${shortLaw(first)} and ${more.length} more`

/** `EO 14110`, `SB 53`, `EU AI Act`. */
const shortLaw = (name: string) =>
  /^(EU AI Act|[A-Z][\w.]* ?[\d.]+)/.exec(name)?.[0] ?? name.slice(0, 18)

function yearsOf(dates: readonly string[]): readonly number[] {
  const years = dates.map((date) => Number(date.slice(0, 4)))
  return years.length === 0 ? [2025] : range(Math.min(...years), Math.max(...years))
}

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index)

function Readout({ point }: { readonly point: ComputePoint | null }) {
  return (
    <p className={styles.readout} data-hint>
      <span aria-live="polite">
        {point && (
          <>
            <strong>{point.name}</strong>
            <span>
              {`, ${point.developer}, ${edtfWords(point.released)}, ${weightsAccessWords(point.model.weightsAccess)}, ${computeWords(point)}`}
            </span>
          </>
        )}
      </span>
      {!point && (
        <span>Point at a mark, or walk with the arrow keys, to read what it stands for.</span>
      )}
    </p>
  )
}

function computeWords({ compute }: ComputePoint): string {
  switch (compute.kind) {
    case 'unknown':
      return 'no compute figure known'
    case 'at-least':
      return `at least ${flop(compute.flop)} FLOP`
    case 'below':
      return `below ${flop(compute.flop)} FLOP`
    case 'estimate':
      return `${flop(compute.flop)} FLOP, estimated`
    case 'imputed':
      return `${flop(compute.flop)} FLOP, imputed`
  }
}
