import { coverageByYear } from '#domain/regimes/runs/coverageBy.ts'
import { pairSides, type ScenarioRuns } from '#domain/regimes/runs/scenarioRuns.ts'
import { boundsWords } from '#domain/regimes/runs/scenarioWords.ts'
import { groupsWalked, ofBands } from '#charts/bars/bandChart.ts'
import { groupedRows, groupTable, type BandModel } from '#charts/bars/bandRows.ts'
import { defineRunsChart } from '#charts/runs/defineRunsChart.tsx'

export const byYearChart = defineRunsChart({
  id: 'by-year',
  name: 'Coverage by year of release',
  select,
  regimes: 'pair',
  title: () => 'What each regime reaches by year of release',
  summary: ({ summary }) => summary,
  note: () =>
    'Every rule is applied to every model counted, whenever it was released: what if this had been the rule. Choose all releases above to see earlier years.',
  table: ({ rows }) => groupTable('Year', rows),
  ...ofBands,
})

function select(runs: ScenarioRuns): BandModel & { readonly summary: string } {
  const sides = pairSides(runs)
  const looked = sides.at(-1)
  const years = looked ? coverageByYear(looked.run.assessed) : []
  const parts = years.map(({ key, coverage }) => `${boundsWords(coverage)} in ${key}`)
  return {
    rows: groupedRows(
      sides,
      ({ assessed }) =>
        coverageByYear(assessed).map(({ key, coverage }) => ({ key: key ?? '', coverage })),
      (key) => key,
    ),
    ...groupsWalked('Years'),
    summary: `Models reached before release under ${looked?.name}: ${parts.join(', ')}.`,
  }
}
