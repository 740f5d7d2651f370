import { powersOfTen } from '#domain/words/powersOfTen.ts'
import { coverageByCompute } from '#domain/regimes/runs/coverageByCompute.ts'
import type { ScenarioRuns } from '#domain/regimes/runs/scenarioRuns.ts'
import { groupsWalked, ofBands } from '#charts/bars/bandChart.ts'
import { bandTable, type BandModel } from '#charts/bars/bandRows.ts'
import { defineRunsChart } from '#charts/runs/defineRunsChart.tsx'

type ComputeModel = BandModel & {
  readonly name: string
  /** Models with a figure of compute, of all counted; of the rest there is a bound or nothing. */
  readonly withFigure: number
  readonly bounded: number
  readonly total: number
  /** Of those with a figure: reached before release for certain. */
  readonly reached: number
}

export const computeChart = defineRunsChart({
  id: 'compute',
  name: 'Coverage by known training compute',
  select,
  regimes: 'one',
  title: ({ name }) => `What ${name} reaches by known training compute`,
  titleOfNothing: 'Coverage by known training compute',
  summary: ({ name, withFigure, bounded, total, reached }) =>
    `${withFigure} of ${total} models have a compute figure and ${bounded} only a bound. Of those with a figure, ${name} reaches ${reached} before release for certain.`,
  note: () =>
    'Training compute in FLOP. Estimates: Epoch AI, CC BY 4.0. A bound such as “above 10²⁵” places no model in a class.',
  table: ({ rows }) =>
    bandTable(
      ['Training compute (FLOP)'],
      rows.map(({ name, coverage }) => ({ cells: [name], coverage })),
    ),
  ...ofBands,
})

function select({ pairs: [looked], levers }: ScenarioRuns): ComputeModel {
  const { classes, without, known } = coverageByCompute(
    looked?.after.assessed ?? [],
    levers.imputed,
  )
  const rows = [
    ...classes.toReversed().map(({ from, coverage }) => ({
      id: String(from),
      name: powersOfTen(`1e${powerOf(from)} to 1e${powerOf(from) + 1}`),
      coverage,
    })),
    { id: 'without', name: 'No figure', coverage: without },
  ]
  return {
    rows: rows.filter(({ coverage }) => coverage.total > 0),
    ...groupsWalked('Orders of magnitude'),
    name: looked?.afterName ?? '',
    withFigure: known.estimate + known.imputed,
    bounded: known['at-least'] + known.below,
    total: looked?.after.coverage.total ?? 0,
    reached: classes.reduce((sum, { coverage }) => sum + coverage.certain, 0),
  }
}

/** The power of ten that a class begins at: the typeface has no raised exponents beyond three. */
const powerOf = (flop: number) => Math.round(Math.log10(flop))
