import { reachLegend } from '#marks/ReachBox.tsx'
import { SAID } from '#charts/walk/NothingDrawn.tsx'
import { bandLayout } from './bandLayout.ts'
import type { Cut } from '#charts/frame/reduction.ts'
import type { BandModel, BandRow } from './bandRows.ts'
import { looksIn } from './bands.ts'
import { lazyPart } from '#ui/lazyPart.ts'

/** What charts made of bars of coverage share: legend, height and picture. */
export const ofBands = {
  legend: ({ rows }: BandModel) => reachLegend(looksIn(rows.map(({ coverage }) => coverage))),
  height: ({ rows }: BandModel, width: number) => bandLayout(rows, width).height + SAID,
  Plot: lazyPart(() => import('./BandPlot.tsx')),
}

/** A picture shows the first rows, and of rows in groups the first groups. */
export const bandsCut = (what: string) => ({
  rows: {
    of: ({ rows }: BandModel): Cut => ({ what, names: [...new Set(rows.map(unitOf))] }),
    first<Model extends BandModel>(model: Model, kept: number): Model {
      const units = [...new Set(model.rows.map(unitOf))].slice(0, kept)
      return { ...model, rows: model.rows.filter((row) => units.includes(unitOf(row))) }
    },
  },
})

const unitOf = ({ group, name }: BandRow) => group ?? name

export const groupsWalked = (what: string) => ({
  label: `${what}: arrow keys walk the bars`,
  hint: 'Numbers are models. Step through the bars to have each stretch read out.',
})
