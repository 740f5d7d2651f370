import type { PlotProps } from '#charts/frame/chart.tsx'
import { NothingDrawn } from '#charts/walk/NothingDrawn.tsx'
import { BandBars } from '#charts/bars/BandBars.tsx'
import type { CoverageModel } from './selectCoverage.ts'

export default function CoveragePlot({
  model,
  width,
  picked,
  onPick,
  still,
}: PlotProps<CoverageModel>) {
  if (model.nothing !== null) return <NothingDrawn />
  return (
    <BandBars
      rows={model.rows}
      width={width}
      label="Coverage by scenario: arrow keys walk the bars, Enter looks at one"
      hint="Each bar is one regime, run on every model counted. Choose one to look at it below."
      picked={picked}
      onPick={onPick}
      still={still}
    />
  )
}
