import type { PlotProps } from '#charts/frame/chart.tsx'
import { NothingDrawn } from '#charts/walk/NothingDrawn.tsx'
import { BandBars } from './BandBars.tsx'
import type { BandRow } from './bandRows.ts'

/** What a chart made of bars of coverage shows, besides its words. */
export type BandModel = {
  readonly rows: readonly BandRow[]
  /** What is walked, in a few words: “Countries”. */
  readonly what: string
  readonly nothing: string | null
}

/** Bars of coverage, each group with one bar a regime. */
export function BandPlot({ model, width, still }: PlotProps<BandModel>) {
  if (model.nothing !== null) return <NothingDrawn />
  return (
    <BandBars
      rows={model.rows}
      width={width}
      still={still}
      label={`${model.what}: arrow keys walk the bars`}
      hint="Numbers are models. Step through the bars to have each stretch read out."
    />
  )
}
