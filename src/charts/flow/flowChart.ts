import { lazy } from 'react'
import { paths } from '#url/paths.ts'
import { scenariosAddress } from '#url/scenarios.ts'
import { defineChart } from '#charts/frame/chart.tsx'
import { SCENARIO_TABLES } from '#charts/runs/scenarioRuns.ts'
import { runsBehind } from '#charts/runs/runsBehind.ts'
import { CHANGE } from './flowReading.ts'
import { selectFlow, type FlowModel } from './selectFlow.ts'

export const flowChart = defineChart({
  id: 'flow',
  name: 'Flow of models into regimes',
  needs: SCENARIO_TABLES,
  address: scenariosAddress,
  home: paths.scenarios,
  behind: runsBehind,
  select: selectFlow,
  title: ({ heads, after, nothing }) =>
    nothing !== null
      ? 'Flow of models into regimes'
      : heads.length === 2
        ? `From ${heads[0]} to ${heads[1]}`
        : `From weights to reach under ${after}`,
  summary,
  table: ({ nodes, links }) => ({
    columns: [
      { name: 'From' },
      { name: 'To' },
      { name: 'Models', align: 'end' },
      { name: 'Review before release' },
      { name: 'Which' },
    ],
    rows: links.map(({ from, to, models, change }) => [
      nodes.find(({ id }) => id === from)?.name ?? from,
      nodes.find(({ id }) => id === to)?.name ?? to,
      models.length,
      CHANGE[change],
      models.map(({ model }) => model.name).join(', '),
    ]),
  }),
  height: ({ nodes, nothing }, width) => {
    const most = Math.max(1, ...[0, 1, 2].map((at) => nodes.filter((n) => n.column === at).length))
    return nothing === null ? (width < 560 ? 380 : Math.max(320, most * 74)) + 48 : 1
  },
  Plot: lazy(() => import('./FlowPlot.tsx')),
})

function summary({ heads, links, nothing }: FlowModel): string {
  if (nothing !== null) return nothing
  if (heads.length === 3) {
    return 'Each model once: how its weights can be had, the regime it falls under, and how far review then reaches.'
  }
  const sum = (change: string) =>
    links
      .filter((link) => link.change === change)
      .reduce((all, { models }) => all + models.length, 0)
  const [gains, loses, open] = [sum('gains'), sum('loses'), sum('open')]
  const parts = [
    gains > 0 && `${gains} newly reviewed`,
    loses > 0 && `${loses} let go`,
    open > 0 && `${open} that cannot be told`,
  ].filter(Boolean)
  if (parts.length === 0) return 'No model’s review changes; the pale ribbons only change its kind.'
  return `Solid: models whose review changes, ${parts.join(', ')}. Pale: models that stay as they are.`
}
