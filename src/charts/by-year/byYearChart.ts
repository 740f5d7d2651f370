import { lazy } from 'react'
import { reachKey } from '#marks/ReachBox.tsx'
import { paths } from '#url/paths.ts'
import { scenariosAddress } from '#url/scenarios.ts'
import { defineChart } from '#charts/frame/chart.tsx'
import { bandLayout } from '#charts/bars/bandLayout.ts'
import { groupTable } from '#charts/bars/bandRows.ts'
import { looksIn } from '#charts/bars/bands.ts'
import { SCENARIO_TABLES } from '#charts/runs/scenarioRuns.ts'
import { runsBehind } from '#charts/runs/runsBehind.ts'
import { selectByYear } from './selectByYear.ts'

export const byYearChart = defineChart({
  id: 'by-year',
  name: 'Coverage by year of release',
  needs: SCENARIO_TABLES,
  address: scenariosAddress,
  home: paths.scenarios,
  behind: runsBehind,
  select: selectByYear,
  title: () => 'What each regime reaches by year of release',
  summary: ({ summary }) => summary,
  key: ({ rows }) => reachKey(looksIn(rows.map(({ coverage }) => coverage))),
  note: ({ nothing }) =>
    nothing === null
      ? 'Every rule is applied to every model counted, whenever it was released: what if this had been the rule. Choose all releases above to see earlier years.'
      : null,
  table: ({ rows, nothing }) => groupTable('Year', nothing === null ? rows : []),
  height: ({ rows, nothing }, width) =>
    nothing === null ? bandLayout(rows, width).height + 48 : 48,
  Plot: lazy(() => import('./ByYearPlot.tsx')),
})
