import { ReachBox } from '#marks/ReachBox.tsx'
import type { PlotProps } from '#charts/frame/chart.tsx'
import { bandsOf, bandWords } from '#charts/bars/bands.ts'
import { TextLines } from '#charts/bars/TextLines.tsx'
import { WalkedPlot } from '#charts/walk/WalkedPlot.tsx'
import { span } from '#ui/format.ts'
import { textWidth } from '#ui/textWidth.ts'
import { TYPE } from '#ui/typeSizes.ts'
import {
  BAR_HEIGHT,
  developersLayout,
  type DevelopersPanel,
  type SquareLayout,
} from './developersLayout.ts'
import type { DevelopersModel, DevelopersSide } from './selectDevelopers.ts'

export default function DevelopersPlot({
  model,
  width,
  picked,
  onPick,
  still,
}: PlotProps<DevelopersModel>) {
  const { panels, square, height } = developersLayout(model, width)
  const rows = panels.flatMap(({ side, developers }) =>
    developers.map(({ id, squares }) => ({ id: `${side.id} ${id}`, squares })),
  )
  const cells = rows.flatMap(({ id, squares }, row) =>
    squares.map((one) => ({
      id: `${id} ${one.id}`,
      row,
      box: { x: one.x, y: one.y, width: square, height: square },
      words: one.words,
      pick: one.id,
    })),
  )
  return (
    <WalkedPlot
      {...{ width, height, cells, picked, onPick, still }}
      label="Models by developer: arrow keys walk the squares, Enter opens the rule that decides one"
      hint="One square a model, oldest first. Choose one for the rule that decides it."
    >
      {panels.map((panel) => (
        <SidePanel key={panel.side.id} panel={panel} square={square} />
      ))}
    </WalkedPlot>
  )
}

function SidePanel({
  panel,
  square,
}: {
  readonly panel: DevelopersPanel
  readonly square: number
}) {
  const { side, x, y, width, rule, numberY, barY, headY, developers } = panel
  const { certain, atMost, total } = side.coverage
  const size = span(certain, atMost)
  return (
    <g>
      <text
        x={x}
        y={y + 18}
        fontSize={TYPE.title}
        fontWeight={670}
        letterSpacing="-0.01em"
        fill="var(--ink)"
      >
        {side.name}
      </text>
      <TextLines
        lines={rule}
        x={x}
        y={y + 42}
        leading={21}
        fontSize={TYPE.sentence}
        fill="var(--ink-2)"
      />
      <text x={x} y={numberY} fill="var(--ink-2)" fontSize={TYPE.sentence}>
        <tspan fontSize={TYPE.headline} fontWeight={680} letterSpacing="-0.02em" fill="var(--ink)">
          {size}
        </tspan>{' '}
        {fitting(reachedWords(side), total, width - textWidth(size, TYPE.headline) - 8)}
      </text>
      <SideBar side={side} x={x} y={barY} width={width} />
      <text x={x} y={headY} fontSize={TYPE.note} fill="var(--ink-2)">
        <tspan fontWeight={670} fill="var(--ink)">
          By developer
        </tspan>{' '}
        one square a model
      </text>
      {developers.map(({ id, name, y: baseline, squares }) => (
        <g key={id}>
          <text x={x} y={baseline} fontSize={TYPE.note} fill="var(--ink)">
            {name}
          </text>
          {squares.map((one) => (
            <Square key={one.id} one={one} size={square} />
          ))}
        </g>
      ))}
    </g>
  )
}

/** A model that moves has a frame, with a gap of paper so that it shows on any fill. */
function Square({ one, size }: { readonly one: SquareLayout; readonly size: number }) {
  const { x, y, look } = one
  if (!one.moves) return <ReachBox {...{ look, x, y }} width={size} height={size} />
  return (
    <>
      <rect
        x={x + 1}
        y={y + 1}
        width={size - 2}
        height={size - 2}
        fill="var(--paper)"
        stroke="var(--ink)"
        strokeWidth={2}
      />
      <ReachBox {...{ look }} x={x + 3} y={y + 3} width={size - 6} height={size - 6} />
    </>
  )
}

function SideBar({
  side,
  x,
  y,
  width,
}: {
  readonly side: DevelopersSide
  readonly x: number
  readonly y: number
  readonly width: number
}) {
  const scale = width / Math.max(1, side.coverage.total)
  let start = x
  return bandsOf(side.coverage).map(({ band, look, count }) => {
    const left = start
    start += count * scale
    return (
      <g key={band}>
        <title>{`${count} of ${side.coverage.total}: ${bandWords(band)}`}</title>
        <ReachBox
          {...{ look, y }}
          x={left}
          width={count * scale}
          height={BAR_HEIGHT}
          label={String(count)}
        />
      </g>
    )
  })
}

/** The longest words that fit; always with the number of which they are a part. */
function fitting(reached: string, total: number, room: number): string {
  const choices = [`of ${total} models ${reached}`, `of ${total} ${reached}`, `of ${total} models`]
  return choices.find((words) => textWidth(words, TYPE.sentence) <= room) ?? `of ${total}`
}

/** “Reached” means a required pass, an offered test, or some of both. */
function reachedWords({ coverage: { byBand, certain, atMost } }: DevelopersSide): string {
  if (certain === atMost && byBand['must-pass'] === certain) return 'must pass before release'
  if (certain === atMost && byBand['may-test'] === certain) return 'may be tested before release'
  return 'reached before release'
}
