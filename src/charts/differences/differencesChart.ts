import { count } from '#domain/words/words.ts'
import { paths } from '#url/paths.ts'
import { scenariosAddress } from '#url/scenarios.ts'
import { defineChart } from '#charts/frame/chart.tsx'
import { SCENARIO_TABLES } from '#charts/runs/scenarioRuns.ts'
import { runsBehind } from '#charts/runs/runsBehind.ts'
import DifferencesPlot from './DifferencesPlot.tsx'
import { difference, raw, selectDifferences, type DifferencesModel } from './selectDifferences.ts'

export const differencesChart = defineChart({
  id: 'differences',
  name: 'What differs between two regimes',
  needs: SCENARIO_TABLES,
  address: scenariosAddress,
  home: paths.scenarios,
  behind: runsBehind,
  select: selectDifferences,
  title: ({ beforeName, afterName, nothing }) =>
    nothing === null
      ? `What differs between ${beforeName} and ${afterName}`
      : 'What differs between two regimes',
  summary,
  table: ({ rows, beforeName, afterName }) => ({
    columns: [
      { name: 'Measure' },
      { name: beforeName || 'One regime' },
      { name: afterName || 'The other' },
      { name: 'Difference', align: 'end' },
    ],
    rows: rows.map(({ measure, before, after }) => [
      measure,
      raw(before),
      raw(after),
      difference(before, after),
    ]),
  }),
  height: ({ rows }) => rows.length * 36 + 40,
  isTable: true,
  Plot: DifferencesPlot,
})

function summary({ rows, alike, nothing }: DifferencesModel): string {
  if (nothing !== null) return nothing
  if (rows.length === 0) return 'The two are the same rule under the same levers.'
  return `${count(rows.length, 'measure differs', 'measures differ')}; ${count(alike, 'other is', 'others are')} the same on both sides.`.replace(
    /^./,
    (first) => first.toUpperCase(),
  )
}
