import type { PlotProps } from '#charts/frame/chart.tsx'
import { BandBars } from './BandBars.tsx'
import type { BandModel } from './bandRows.ts'

export default function BandPlot({ model, width, picked, onPick, still }: PlotProps<BandModel>) {
  const { rows, label, hint } = model
  return <BandBars {...{ rows, width, label, hint, picked, onPick, still }} />
}
