import { lazy } from 'react'
import { reachKey } from '#marks/ReachBox.tsx'
import { paths } from '#url/paths.ts'
import { scenariosAddress } from '#url/scenarios.ts'
import { defineChart } from '#charts/chart.tsx'
import { bandLayout } from '#charts/scenarios/bandLayout.ts'
import { bandTable } from '#charts/scenarios/bandRows.ts'
import { looksIn } from '#charts/scenarios/bands.ts'
import { SCENARIO_TABLES } from '#charts/scenarios/scenarioRuns.ts'
import { runsBehind } from '#charts/scenarios/runsBehind.ts'
import { selectCoverage } from './selectCoverage.ts'

export const coverageChart = defineChart({
  id: 'coverage',
  name: 'Coverage by scenario',
  needs: SCENARIO_TABLES,
  address: scenariosAddress,
  home: paths.scenarios,
  behind: runsBehind,
  select: selectCoverage,
  title: ({ total, nothing }) =>
    nothing === null
      ? `How many of ${total} models each regime reaches before release`
      : 'What each regime reaches before release',
  summary: ({ summary }) => summary,
  key: ({ rows }) => reachKey(looksIn(rows.map(({ coverage }) => coverage))),
  note: ({ note }) => note,
  table: ({ rows, nothing }) =>
    bandTable(
      ['Scenario', 'Rule'],
      nothing === null
        ? rows.map(({ name, rule, coverage }) => ({ cells: [name, rule], coverage }))
        : [],
    ),
  height: ({ rows, nothing }, width) =>
    nothing === null ? bandLayout(rows, width).height + 48 : 48,
  Plot: lazy(() => import('./CoveragePlot.tsx')),
})
