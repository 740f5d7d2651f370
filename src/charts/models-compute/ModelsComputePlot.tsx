import type { PlotProps } from '#charts/frame/chart.tsx'
import { Surface } from '#charts/scale/Surface.tsx'
import { useWalk } from '#charts/walk/useWalk.ts'
import { edtfWords } from '#domain/days/edtfWords.ts'
import { weightsAccessWords } from '#domain/words/words.ts'
import { flop } from '#ui/format.ts'
import { TYPE } from '#ui/typeSizes.ts'
import { ComputeMarks } from './ComputeMarks.tsx'
import { computeScale } from './computeScale.ts'
import styles from './ModelsComputePlot.module.css'
import type { ModelsComputeModel, ComputePoint } from './selectModelsCompute.ts'

/** For the names of laws, in pixels; phones have none. */
const LAWS = 150

export default function ModelsComputePlot({
  model,
  width,
  height,
  picked = null,
  still,
  onPick,
}: PlotProps<ModelsComputeModel>) {
  const { points, thresholds } = model
  const isNarrow = width < 560
  const scale = computeScale(points, { width, height, right: isNarrow ? 12 : LAWS })
  const { area, years, decades } = scale
  const right = area.x + area.width
  const drawn = thresholds.filter(({ flop }) => scale.has(flop))
  const stops = points.map((point) => ({ id: point.id, row: 0, words: '', pick: point.id, point }))
  const walk = useWalk(stops, { onPick, from: picked })
  const open = walk.here?.point ?? points.find(({ id }) => id === picked)
  return (
    <div className={styles.plot}>
      <Surface width={width} height={height}>
        <path
          d={[...new Set([area.x, ...years.map(({ x }) => x), right])]
            .map((x) => `M${x} ${area.y}v${area.height}`)
            .join('')}
          stroke="var(--line)"
        />
        <path
          d={[area.y, ...decades.map(({ y }) => y), area.y + area.height]
            .map((y) => `M${area.x} ${y}h${area.width}`)
            .join('')}
          stroke="var(--line)"
        />
        {years.map(({ year, x }) => (
          <text key={year} x={x} y={area.y - 8} textAnchor="middle" {...AXIS_TEXT}>
            {year}
          </text>
        ))}
        {decades.map(({ power, y }) => (
          <text key={power} x={area.x - 8} y={y + 4} textAnchor="end" {...AXIS_TEXT}>
            10
            <tspan dy={-5} fontSize={TYPE.power}>
              {power}
            </tspan>
          </text>
        ))}
        {drawn.map(({ flop, names }) => (
          <g key={flop}>
            <path
              d={`M${area.x} ${scale.yOf(flop)}h${area.width}`}
              stroke="var(--ink-2)"
              strokeWidth={1.4}
            />
            {!isNarrow && (
              <text x={right + 5} y={scale.yOf(flop) + 4.5} {...AXIS_TEXT}>
                {lawsLabel(names)}
              </text>
            )}
          </g>
        ))}
        <ComputeMarks
          points={points}
          scale={scale}
          open={open?.id ?? null}
          picked={picked}
          walk={still ? null : walk}
          onPick={onPick}
        />
      </Surface>
      {!still && <Readout point={open ?? null} />}
    </div>
  )
}

const AXIS_TEXT = { fill: 'var(--ink-2)', fontSize: TYPE.axis }

/** The first law, and how many more have the same threshold. */
const lawsLabel = ([first = '', ...more]: readonly string[]) =>
  more.length === 0 ? shortLaw(first) : `${shortLaw(first)} and ${more.length} more`

/** `EO 14110`, `SB 53`, `EU AI Act`. */
const shortLaw = (name: string) =>
  /^(EU AI Act|[A-Z][\w.]* ?[\d.]+)/.exec(name)?.[0] ?? name.slice(0, 18)

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
