import { boundsWords } from '#domain/regimes/runs/scenarioWords.ts'
import { ReachBox } from '#marks/ReachBox.tsx'
import { span } from '#ui/format.ts'
import { stretchWords, type BandRow } from './bandRows.ts'
import { bandWords, stretchesOf } from './bands.ts'
import { bandLayout, type BarLayout } from './bandLayout.ts'
import { WalkedPlot } from '#charts/walk/WalkedPlot.tsx'
import { TYPE } from '#ui/typeSizes.ts'

type BandBarsProps = {
  readonly rows: readonly BandRow[]
  readonly width: number
  readonly label: string
  readonly hint: string
  readonly picked?: string | null | undefined
  readonly onPick?: ((id: string) => void) | undefined
  readonly still?: boolean | undefined
}

/** Bars of coverage on one scale, bands in the order of reach, with a bracket from lower to upper bound. */
export function BandBars({ rows, width, label, hint, picked, onPick, still }: BandBarsProps) {
  const { placed, height } = bandLayout(rows, width, still)
  const cells = placed.flatMap((one, index) =>
    stretches(one).map(({ band, count, x, width: wide }) => ({
      id: `${one.row.id} ${band}`,
      row: index,
      box: { x, y: one.y, width: wide, height: one.thickness },
      words: stretchWords(
        [one.row.group, one.row.name].filter(Boolean).join(', '),
        count,
        one.row.coverage.total,
        bandWords(band),
      ),
      pick: one.row.pick,
    })),
  )
  return (
    <WalkedPlot {...{ width, height, label, cells, hint, onPick, still }}>
      {placed.map((one) => (
        <Bar key={one.row.id} placed={one} isPicked={one.row.pick === picked} />
      ))}
    </WalkedPlot>
  )
}

const stretches = ({ row, x, scale }: BarLayout) => stretchesOf(row.coverage, x, scale)

function Bar({ placed, isPicked }: { readonly placed: BarLayout; readonly isPicked: boolean }) {
  const { row, x, y, thickness, scale, name, value } = placed
  const { certain, atMost, total } = row.coverage
  const weight = row.isStrong || isPicked ? 650 : 400
  return (
    <g>
      {placed.opensGroup && (
        <text
          x={name.x}
          y={name.groupY}
          fontSize={TYPE.sentence}
          fontWeight={650}
          fill="var(--ink)"
        >
          {row.group}
        </text>
      )}
      <text x={name.x} y={name.y} fontSize={TYPE.sentence} fontWeight={weight} fill="var(--ink)">
        {row.name}
      </text>
      {row.detail && (
        <text x={name.x} y={name.y + 16} fontSize={TYPE.axis} fill="var(--ink-2)">
          {row.detail}
        </text>
      )}
      {stretches(placed).map(({ band, look, count, x: left, width }) => (
        <ReachBox
          key={band}
          {...{ look, width, y, x: left, height: thickness, label: String(count) }}
        />
      ))}
      {atMost > certain && (
        <path
          d={`M${x + certain * scale + 0.75} ${y + thickness + 2}v4H${x + atMost * scale - 0.75}v-4`}
          fill="none"
          stroke="var(--ink)"
          strokeWidth={1.5}
        />
      )}
      <text
        x={value.x}
        y={value.y}
        textAnchor={value.anchor}
        fontSize={TYPE.sentence}
        fill="var(--ink)"
      >
        <title>{boundsWords(row.coverage)} models reached before release</title>
        <tspan fontWeight={650}>{span(certain, atMost)}</tspan>
        <tspan fill="var(--ink-2)" fontSize={TYPE.note}>
          {' '}
          of {total}
        </tspan>
      </text>
    </g>
  )
}
