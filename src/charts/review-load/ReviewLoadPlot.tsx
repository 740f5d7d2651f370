import { dayNumber, dayOf } from '#domain/days/edtf.ts'
import { dayWords } from '#domain/days/edtfWords.ts'
import { rangeWords } from '#domain/regimes/runs/scenarioWords.ts'
import type { PlotProps } from '#charts/frame/chart.tsx'
import type { WalkCell } from '#charts/walk/useWalk.ts'
import { WalkedPlot } from '#charts/walk/WalkedPlot.tsx'
import { LoadPanel, loadScale } from './LoadPanel.tsx'
import { PANEL, type NamedLoad, type ReviewLoadModel } from './selectReviewLoad.ts'

export default function ReviewLoadPlot({ model, width, still }: PlotProps<ReviewLoadModel>) {
  const height = model.sides.length * PANEL
  return (
    <WalkedPlot
      {...{ width, height, still }}
      label="Reviews open at once: arrow keys walk from change to change"
      hint="Step through the days on which the number of open reviews changes."
      cells={model.sides.flatMap((side, row) => cellsOf(side, row, model, width))}
      under={model.sides.map((side) => (
        <LoadPanel key={side.name} {...{ side, model, width }} />
      ))}
    />
  )
}

function cellsOf(
  { name, load: { steps } }: NamedLoad,
  row: number,
  model: ReviewLoadModel,
  width: number,
): readonly WalkCell[] {
  const { x, top, bottom } = loadScale(model, width)
  return steps.map(({ day, certain, atMost }, index) => {
    const from = x(dayNumber(day))
    const next = steps[index + 1]
    const to = next ? x(dayNumber(next.day)) : from + 2
    const until = next ? ` to ${dayWords(dayOf(dayNumber(next.day) - 1), 'short')}` : ''
    return {
      id: `${name} ${day}`,
      row,
      box: { x: from, y: row * PANEL + top, width: Math.max(2, to - from), height: bottom - top },
      words: `${name}, ${dayWords(day, 'short')}${until}: ${rangeWords(certain, atMost)} reviews open.`,
    }
  })
}
