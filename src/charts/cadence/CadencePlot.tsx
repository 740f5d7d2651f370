import { edtfWords } from '#domain/days/edtfWords.ts'
import type { Gap } from '#domain/regimes/runs/cadence.ts'
import type { PlotProps } from '#charts/frame/chart.tsx'
import { WalkedPlot } from '#charts/walk/WalkedPlot.tsx'
import { digits } from '#plain/digits.ts'
import { textWidth } from '#ui/textWidth.ts'
import { TYPE } from '#ui/typeSizes.ts'
import { cadenceLayout, TICKS } from './cadenceLayout.ts'
import type { CadenceModel } from './selectCadence.ts'

export default function CadencePlot({ model, width, still }: PlotProps<CadenceModel>) {
  const at = cadenceLayout(model, width)
  const { height } = at
  const { rows, clocks, holdDays } = model
  const nameX = 0
  const nameY = (index: number) => (at.isNarrow ? at.y(index) - 14 : at.y(index) + 5)
  return (
    <WalkedPlot
      {...{ width, height, still }}
      label="Gaps between launches: arrow keys walk from gap to gap and from developer to developer"
      hint="Each mark is a gap between two launches. Step through them for the models and the days."
      cells={rows.flatMap(({ developer, name, gaps }, row) =>
        gaps
          .toSorted((a, b) => a.days - b.days)
          .map((gap) => ({
            id: `${developer} ${gap.from.id}`,
            row,
            box: { x: at.x(gap.days) - 4, y: at.y(row) - 9, width: 8, height: 18 },
            words: gapWords(name, gap),
          })),
      )}
    >
      {TICKS.map(({ days, label }, index) => (
        <g key={days}>
          <path d={`M${at.x(days)} ${at.top}V${height}`} stroke="var(--line)" />
          {(!at.isSparse || index % 2 === 0) && (
            <text
              x={middleFor(label, at.x(days))}
              y={14}
              fontSize={TYPE.axis}
              textAnchor="middle"
              fill="var(--ink-2)"
            >
              {label}
            </text>
          )}
        </g>
      ))}
      <path d={`M${at.x(holdDays)} ${at.top}V${height}`} stroke="var(--ink)" strokeWidth={1.6} />
      {rows.map(({ developer, name, gaps, medianDays, shorter }, index) => (
        <g key={developer}>
          <text x={nameX} y={nameY(index)} fontSize={TYPE.note} fill="var(--ink)" {...HALO}>
            {name}
          </text>
          <path
            d={gaps.map(({ days }) => `M${at.x(days)} ${at.y(index) - 6}v12`).join('')}
            stroke="var(--ink-2)"
            strokeWidth={1.6}
          />
          {medianDays !== null && (
            <circle cx={at.x(medianDays)} cy={at.y(index)} r={4.5} fill="var(--ink)" />
          )}
          <text
            x={width}
            y={nameY(index)}
            fontSize={TYPE.axis}
            textAnchor="end"
            fill="var(--ink-2)"
            {...HALO}
          >
            {shorter.atMost} of {gaps.length} shorter
          </text>
        </g>
      ))}
      {clocks.map(({ id, name, lowDays, highDays, words }, index) => (
        <g key={id}>
          <text
            x={nameX}
            y={nameY(rows.length + index)}
            fontSize={TYPE.note}
            fill="var(--ink-2)"
            {...HALO}
          >
            {name}
          </text>
          <rect
            x={at.x(lowDays)}
            y={at.y(rows.length + index) - 4}
            width={Math.max(4, at.x(highDays) - at.x(lowDays))}
            height={8}
            fill="var(--line-2)"
          />
          <text
            x={width}
            y={nameY(rows.length + index)}
            fontSize={TYPE.axis}
            textAnchor="end"
            fill="var(--ink-2)"
            {...HALO}
          >
            {words}
          </text>
        </g>
      ))}
      <text
        x={at.x(holdDays)}
        y={height - 2}
        {...holdEnd(at.x(holdDays), `hold, ${holdDays} days`, width)}
        fontSize={TYPE.axis}
        fontWeight={650}
        fill="var(--ink)"
        {...HALO}
      >
        hold, {holdDays} days
      </text>
    </WalkedPlot>
  )
}

const AXIS_SIZE = TYPE.axis

/** Centred on its day, or as near as the left edge lets it. */
const middleFor = (label: string, x: number) => Math.max(x, textWidth(label, AXIS_SIZE) / 2)

/** To the right of its line, where there is room. */
const holdEnd = (x: number, words: string, width: number) =>
  x + 6 + textWidth(words, AXIS_SIZE) > width
    ? { dx: -6, textAnchor: 'end' as const }
    : { dx: 6, textAnchor: 'start' as const }

/** Keeps words readable over lines. */
const HALO = { stroke: 'var(--paper)', strokeWidth: 4, paintOrder: 'stroke' }

function gapWords(name: string, { from, to, days, low, high, isShorterThanHold }: Gap): string {
  const length =
    low === days && high === days
      ? `${digits(days)} days`
      : `${digits(low)} to ${high === null ? 'any number of' : digits(high)} days`
  const against =
    isShorterThanHold === null
      ? 'may be shorter than the hold'
      : isShorterThanHold
        ? 'shorter than the hold'
        : 'not shorter than the hold'
  return `${name}: ${length} from ${from.name} (${edtfWords(from.released)}) to ${to.name} (${edtfWords(to.released)}), ${against}.`
}
