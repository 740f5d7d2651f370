import { lazy } from 'react'
import { reachKey } from '#marks/ReachBox.tsx'
import { paths } from '#url/paths.ts'
import { scenariosAddress } from '#url/scenarios.ts'
import { defineChart } from '#charts/frame/chart.tsx'
import { bandLayout } from '#charts/bars/bandLayout.ts'
import { bandTable } from '#charts/bars/bandRows.ts'
import { looksIn } from '#charts/bars/bands.ts'
import { SCENARIO_TABLES } from '#charts/runs/scenarioRuns.ts'
import { runsBehind } from '#charts/runs/runsBehind.ts'
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
