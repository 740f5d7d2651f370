import { boundsWords } from '#domain/regimes/runs/scenarioWords.ts'
import { stretchesOf } from '#charts/bars/bands.ts'
import type { Coverage } from '#domain/regimes/runs/coverage.ts'
import { ReachBox } from '#marks/ReachBox.tsx'
import { span } from '#ui/format.ts'
import type { PlotProps } from '#charts/frame/chart.tsx'
import { WalkedPlot } from '#charts/walk/WalkedPlot.tsx'
import { TYPE } from '#ui/typeSizes.ts'
import { chanceWords, type TreeLine, type TreeModel } from './selectTree.ts'
import { answerWords, LEADING, SIZE, treeLayout, type TreeLayout } from './treeLayout.ts'

export default function TreePlot({ model, width, still, onPick }: PlotProps<TreeModel>) {
  const { lines } = model
  const at = treeLayout(model, width, still)
  return (
    <WalkedPlot
      {...{ width, still, onPick }}
      height={at.height}
      label="Questions and regimes: arrow keys walk them, Enter looks at a regime"
      hint="The thicker a line, the likelier the way by your odds; a thin one has none."
      cells={lines.map((line, index) => ({
        id: line.id,
        row: index,
        box: { x: 0, y: at.top(index), width, height: at.heightOf(index) - 2 },
        words: lineWords(line, model),
        pick: line.coverage ? line.id : undefined,
      }))}
    >
      {lines.map((line, index) => (
        <Line key={line.id} {...{ line, index, model, at }} />
      ))}
    </WalkedPlot>
  )
}

type LineProps = {
  readonly line: TreeLine
  readonly index: number
  readonly model: TreeModel
  readonly at: TreeLayout
}

function Line({ line, index, model, at }: LineProps) {
  const { depth, answer, chance, coverage } = line
  const [x, y] = [at.x(depth), at.y(index)]
  const parent = model.lines.findLastIndex(
    (other, before) => before < index && other.depth === depth - 1,
  )
  const said = answerWords(line)
  const text = at.text(index)
  const reach = coverage
    ? `${span(coverage.certain, coverage.atMost)} of ${coverage.total}, ${chance ? `chance ${chanceWords(chance)}` : ''}`
    : ''
  return (
    <g>
      {answer && (
        <path
          d={`M${at.x(depth - 1)} ${at.y(parent) + 10 + below(at.text(parent))}V${y}H${x - 6}`}
          fill="none"
          stroke={answer.percent === null ? 'var(--line-2)' : 'var(--ink)'}
          strokeWidth={answer.percent === null ? 1.2 : 1.2 + answer.percent / 16}
        />
      )}
      <text x={x} y={y + 5} fontSize={SIZE} fill="var(--ink)">
        <tspan fill="var(--ink-2)">{said}</tspan>
        {text.map((row, number) => (
          <tspan
            key={row}
            x={number === 0 ? undefined : x}
            y={number === 0 ? undefined : y + 5 + number * LEADING}
            fontWeight={coverage ? 650 : 400}
          >
            {number === 0 ? row.slice(said.length) : row}
          </tspan>
        ))}
      </text>
      {coverage && <Bar coverage={coverage} {...at.bar(index)} />}
      {reach && (
        <text
          x={at.isNarrow ? x : at.right}
          y={at.isNarrow ? y + 23 + below(text) : y + 5}
          textAnchor={at.isNarrow ? 'start' : 'end'}
          fontSize={TYPE.note}
          fill="var(--ink-2)"
        >
          {reach}
        </text>
      )}
    </g>
  )
}

type BarProps = {
  readonly coverage: Coverage
  readonly x: number
  readonly y: number
  readonly width: number
}

/** What the regime would reach, as wide as the models counted. */
function Bar({ coverage, x, y, width }: BarProps) {
  return stretchesOf(coverage, x, width / coverage.total).map(
    ({ band, look, x: left, width: wide }) => (
      <ReachBox key={band} {...{ look, y, x: left, width: wide, height: 12 }} />
    ),
  )
}

/** Height of the words of a line below its first row, in pixels. */
const below = (text: readonly string[]) => (text.length - 1) * LEADING

function lineWords({ answer, words, chance, coverage }: TreeLine, { total }: TreeModel): string {
  const start = answer ? `If ${answer.isYes ? 'yes' : 'no'}: ${words}` : words
  if (!chance) return start
  const reached = coverage ? boundsWords(coverage) : `0 to ${total} of ${total}`
  return `${start}, ${reached} models reached, chance ${chanceWords(chance)} by odds set by the reader.`
}
