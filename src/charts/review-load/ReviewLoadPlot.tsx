import { dayNumber, dayOf } from '#domain/days/edtf.ts'
import { dayWords } from '#domain/days/edtfWords.ts'
import { rangeWords } from '#domain/regimes/runs/scenarioWords.ts'
import type { PlotProps } from '#charts/frame/chart.tsx'
import type { WalkCell } from '#charts/walk/useWalk.ts'
import { SAID } from '#charts/walk/NothingDrawn.tsx'
import { WalkedPlot } from '#charts/walk/WalkedPlot.tsx'
import { LoadPanel, loadScale } from './LoadPanel.tsx'
import { type NamedLoad, type ReviewLoadModel } from './selectReviewLoad.ts'

export default function ReviewLoadPlot({
  model,
  width,
  height: given,
  still,
}: PlotProps<ReviewLoadModel>) {
  const height = given - (still ? 0 : SAID)
  const panel = height / model.sides.length
  return (
    <WalkedPlot
      {...{ width, height, still }}
      label="Reviews open at once: arrow keys walk from change to change"
      hint="Step through the days on which the number of open reviews changes."
      cells={model.sides.flatMap((side, row) => cellsOf(side, row, loadScale(model, width, panel)))}
      under={model.sides.map((side) => (
        <LoadPanel key={side.name} {...{ side, model, width }} height={panel} />
      ))}
    />
  )
}

function cellsOf(
  { name, load: { steps } }: NamedLoad,
  row: number,
  { x, top, bottom, panel }: ReturnType<typeof loadScale>,
): readonly WalkCell[] {
  return steps.map(({ day, certain, atMost }, index) => {
    const from = x(dayNumber(day))
    const next = steps[index + 1]
    const to = next ? x(dayNumber(next.day)) : from + 2
    const until = next ? ` to ${dayWords(dayOf(dayNumber(next.day) - 1), 'short')}` : ''
    return {
      id: `${name} ${day}`,
      row,
      box: { x: from, y: row * panel + top, width: Math.max(2, to - from), height: bottom - top },
      words: `${name}, ${dayWords(day, 'short')}${until}: ${rangeWords(certain, atMost)} reviews open.`,
    }
  })
}
