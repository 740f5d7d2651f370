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
import { selectLeakage, type LeakageModel } from './selectLeakage.ts'

export const leakageChart = defineChart({
  id: 'leakage',
  name: 'Coverage by country',
  needs: SCENARIO_TABLES,
  address: scenariosAddress,
  home: paths.scenarios,
  behind: runsBehind,
  select: selectLeakage,
  title: () => 'What each regime leaves unreviewed abroad',
  summary,
  key: ({ rows }) => reachKey(looksIn(rows.map(({ coverage }) => coverage))),
  note: ({ nothing }) =>
    nothing === null
      ? 'By country of the developer, not of the host. A foreign open model can be run anywhere, whatever a regime reaches.'
      : null,
  table: ({ rows, nothing }) => groupTable('Country', nothing === null ? rows : []),
  height: ({ rows, nothing }, width) =>
    nothing === null ? bandLayout(rows, width).height + 48 : 48,
  Plot: lazy(() => import('./LeakagePlot.tsx')),
})

function summary({ abroad, nothing }: LeakageModel): string {
  if (nothing !== null) return nothing
  const parts = abroad.map(
    ({ name, models, unreached }) => `${unreached} of ${models} under ${name}`,
  )
  return `Foreign models that no review would reach before release: ${parts.join(', ')}.`
}
