import { defineRunsChart } from '#charts/runs/defineRunsChart.tsx'
import { SAID } from '#charts/walk/NothingDrawn.tsx'
import { CHANGE } from './flowReading.ts'
import { selectFlow, type FlowModel } from './selectFlow.ts'
import { lazyPart } from '#ui/lazyPart.ts'

export const flowChart = defineRunsChart({
  id: 'flow',
  name: 'Flow of models into regimes',
  select: selectFlow,
  regimes: 'pair',
  title: ({ heads, after }) =>
    heads.length === 2 ? `From ${heads[0]} to ${heads[1]}` : `From weights to reach under ${after}`,
  titleOfNothing: 'Flow of models into regimes',
  nothing: ({ heads }) => (heads.length === 0 ? 'No scenario has a rule.' : null),
  summary,
  table: ({ nodes, links }) => ({
    columns: [
      { name: 'From', isKey: true },
      { name: 'To', isKey: true },
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
  height: ({ nodes }, width) => {
    const most = Math.max(1, ...[0, 1, 2].map((at) => nodes.filter((n) => n.column === at).length))
    return (width < 560 ? 380 : Math.max(320, most * 74)) + SAID
  },
  Plot: lazyPart(() => import('./FlowPlot.tsx')),
})

function summary({ heads, links }: FlowModel): string {
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
