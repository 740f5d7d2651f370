import { lazy } from 'react'
import { reachLegend } from '#marks/ReachBox.tsx'
import { SAID } from '#charts/walk/NothingDrawn.tsx'
import { bandLayout } from './bandLayout.ts'
import type { BandModel } from './bandRows.ts'
import { looksIn } from './bands.ts'

/** What charts made of bars of coverage share: legend, height and picture. */
export const ofBands = {
  legend: ({ rows }: BandModel) => reachLegend(looksIn(rows.map(({ coverage }) => coverage))),
  height: ({ rows }: BandModel, width: number) => bandLayout(rows, width).height + SAID,
  Plot: lazy(() => import('./BandPlot.tsx')),
}

export const groupsWalked = (what: string) => ({
  label: `${what}: arrow keys walk the bars`,
  hint: 'Numbers are models. Step through the bars to have each stretch read out.',
})
