import { lazy } from 'react'
import { reachLegend } from '#marks/ReachBox.tsx'
import { SAID } from '#charts/walk/NothingDrawn.tsx'
import { bandLayout } from './bandLayout.ts'
import type { BandModel } from './bandRows.ts'
import { looksIn } from './bands.ts'

/** Key, height and picture of a chart made of bars of coverage. */
export const ofBands = {
  legend: ({ rows }: BandModel) => reachLegend(looksIn(rows.map(({ coverage }) => coverage))),
  height: ({ rows }: BandModel, width: number) => bandLayout(rows, width).height + SAID,
  Plot: lazy(() => import('./BandPlot.tsx')),
}

/** Groups of bars, one bar a regime. */
export const groupsWalked = (what: string) => ({
  label: `${what}: arrow keys walk the bars`,
  hint: 'Numbers are models. Step through the bars to have each stretch read out.',
})
