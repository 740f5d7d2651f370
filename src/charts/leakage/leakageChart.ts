import { coverageByCountry } from '#domain/regimes/runs/coverageBy.ts'
import { pairSides, type ScenarioRuns } from '#domain/regimes/runs/scenarioRuns.ts'
import { countryWords } from '#domain/words/words.ts'
import { groupsWalked, bandsCut, ofBands } from '#charts/bars/bandChart.ts'
import { groupedRows, groupTable, type BandModel } from '#charts/bars/bandRows.ts'
import { defineRunsChart } from '#charts/runs/defineRunsChart.tsx'

type LeakageModel = BandModel & {
  /** For each regime: models of foreign developers, and how many of them no review reaches before release. */
  readonly abroad: readonly {
    readonly name: string
    readonly models: number
    readonly unreached: number
  }[]
}

export const leakageChart = defineRunsChart({
  id: 'leakage',
  name: 'Coverage by country',
  select,
  regimes: 'pair',
  title: () => 'What each regime leaves unreviewed abroad',
  summary({ abroad }) {
    const parts = abroad.map(
      ({ name, models, unreached }) => `${unreached} of ${models} under ${name}`,
    )
    return `Foreign models that no review would reach before release: ${parts.join(', ')}.`
  },
  note: () =>
    'By country of the developer, not of the host. A foreign open model can be run anywhere, whatever a regime reaches.',
  table: ({ rows }) => groupTable('Country', rows),
  ...ofBands,
  reductions: async () => bandsCut('countries'),
})

function select(runs: ScenarioRuns): LeakageModel {
  const sides = pairSides(runs)
  return {
    rows: groupedRows(
      sides,
      ({ assessed }) =>
        coverageByCountry(assessed).map(({ key, coverage }) => ({ key: key ?? '', coverage })),
      (key) => (key === '' ? 'Country unknown' : countryWords(key)),
    ),
    ...groupsWalked('Countries'),
    abroad: sides.map(({ name, run }) => {
      const foreign = run.assessed.filter(({ model }) => model.developerCountry !== 'US')
      return {
        name,
        models: foreign.length,
        unreached: foreign.filter(({ reached }) => reached === false).length,
      }
    }),
  }
}
