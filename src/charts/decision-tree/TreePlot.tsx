import { boundsWords } from '#domain/scenarioWords.ts'
import { span } from '#ui/format.ts'
import type { PlotProps } from '#charts/chart.tsx'
import { NothingDrawn } from '#charts/scenarios/NothingDrawn.tsx'
import { WalkedPlot } from '#charts/scenarios/WalkedPlot.tsx'
import { chanceWords, type TreeLine, type TreeModel } from './selectTree.ts'
import { treeLayout } from './treeLayout.ts'

export default function TreePlot({ model, width, still, onPick }: PlotProps<TreeModel>) {
  const { lines } = model
  if (model.nothing !== null) return <NothingDrawn />
  const at = treeLayout(model, width)
  return (
    <WalkedPlot
      {...{ width, still, onPick }}
      height={at.height}
      label="Questions and regimes: arrow keys walk them, Enter looks at a regime"
      hint="The thicker a line, the likelier the way by your odds; a thin one has none."
      cells={lines.map((line, index) => ({
        id: line.id,
        row: index,
        box: { x: 0, y: index * at.row, width, height: at.row - 2 },
        words: lineWords(line, model),
        pick: line.coverage ? line.id : undefined,
      }))}
    >
      {lines.map((line, index) => (
        <Line key={line.id} {...{ line, index, model, width }} />
      ))}
    </WalkedPlot>
  )
}

type LineProps = {
  readonly line: TreeLine
  readonly index: number
  readonly model: TreeModel
  readonly width: number
}

function Line({ line, index, model, width }: LineProps) {
  const at = treeLayout(model, width)
  const { depth, answer, words, chance, coverage } = line
  const [x, y] = [at.x(depth), at.y(index)]
  const parent = model.lines.findLastIndex(
    (other, before) => before < index && other.depth === depth - 1,
  )
  const said = answer
    ? `${answer.isYes ? 'Yes' : 'No'}${answer.percent === null ? '' : ` ${answer.percent} %`}: `
    : ''
  const reach = coverage
    ? `${span(coverage.certain, coverage.atMost)} of ${coverage.total}, ${chance ? `chance ${chanceWords(chance)}` : ''}`
    : ''
  return (
    <g>
      {answer && (
        <path
          d={`M${at.x(depth - 1)} ${at.y(parent) + 10}V${y}H${x - 6}`}
          fill="none"
          stroke={answer.percent === null ? 'var(--line-2)' : 'var(--ink)'}
          strokeWidth={answer.percent === null ? 1.2 : 1.2 + answer.percent / 16}
        />
      )}
      <text x={x} y={y + 5} fontSize={15} fill="var(--ink)">
        <tspan fill="var(--ink-2)">{said}</tspan>
        <tspan fontWeight={coverage ? 650 : 400}>{words}</tspan>
      </text>
      {reach && (
        <text
          x={at.isNarrow ? x : at.right}
          y={at.isNarrow ? y + 23 : y + 5}
          textAnchor={at.isNarrow ? 'start' : 'end'}
          fontSize={13.5}
          fill="var(--ink-2)"
        >
          {reach}
        </text>
      )}
    </g>
  )
}

function lineWords({ answer, words, chance, coverage }: TreeLine, { total }: TreeModel): string {
  const start = answer ? `If ${answer.isYes ? 'yes' : 'no'}: ${words}` : words
  if (!chance) return start
  const reached = coverage ? boundsWords(coverage) : `0 to ${total} of ${total}`
  return `${start}, ${reached} models reached, chance ${chanceWords(chance)} by odds set by the reader.`
}
