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
import { selectCompute, type ComputeModel } from './selectCompute.ts'

export const computeChart = defineChart({
  id: 'compute',
  name: 'Coverage by known training compute',
  needs: SCENARIO_TABLES,
  address: scenariosAddress,
  home: paths.scenarios,
  behind: runsBehind,
  select: selectCompute,
  title: ({ name, nothing }) =>
    nothing === null
      ? `What ${name} reaches by known training compute`
      : 'Coverage by known training compute',
  summary,
  key: ({ rows }) => reachKey(looksIn(rows.map(({ coverage }) => coverage))),
  note: ({ nothing }) =>
    nothing === null
      ? 'Training compute in FLOP. Estimates: Epoch AI, CC BY 4.0. A bound such as “above 1e25” places no model in a class.'
      : null,
  table: ({ rows, nothing }) =>
    bandTable(
      ['Training compute (FLOP)'],
      nothing === null ? rows.map(({ name, coverage }) => ({ cells: [name], coverage })) : [],
    ),
  height: ({ rows, nothing }, width) =>
    nothing === null ? bandLayout(rows, width).height + 48 : 48,
  Plot: lazy(() => import('./ComputePlot.tsx')),
})

function summary({ nothing, name, withFigure, bounded, total, reached }: ComputeModel): string {
  if (nothing !== null) return nothing
  return `${withFigure} of ${total} models have a compute figure and ${bounded} only a bound. Of those with a figure, ${name} reaches ${reached} before release for certain.`
}
