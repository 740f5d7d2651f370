import { lazy } from 'react'
import { defineRunsChart, SAID } from '#charts/runs/defineRunsChart.tsx'
import { cadenceLayout } from './cadenceLayout.ts'
import { cadenceKey } from './cadenceKey.tsx'
import { selectCadence } from './selectCadence.ts'

export const cadenceChart = defineRunsChart({
  id: 'cadence',
  name: 'Hold against release cadence',
  alsoNeeds: ['analogies'],
  select: selectCadence,
  nothing: ({ rows }) =>
    rows.length === 0 ? 'No developer has two launches among the models counted.' : null,
  title: ({ holdDays }) => `A hold of ${holdDays} days against the days between launches`,
  summary: ({ summary }) => summary,
  key: () => cadenceKey,
  note: () =>
    'Days between launches noted in this table, on a logarithmic scale; launches that it does not note would shorten the gaps. Clocks of the FDA and the FAA are analogies.',
  table: ({ rows }) => ({
    columns: [
      { name: 'Developer' },
      { name: 'Models counted', align: 'end' },
      { name: 'Gaps between launches', align: 'end' },
      { name: 'Median days', align: 'end' },
      { name: 'Shorter than the hold, certain', align: 'end' },
      { name: 'At most', align: 'end' },
      { name: 'Days of each gap, oldest first' },
    ],
    rows: rows.map(({ name, models, gaps, medianDays, shorter }) => [
      name,
      models,
      gaps.length,
      medianDays,
      shorter.certain,
      shorter.atMost,
      gaps.map(({ days }) => days).join(', '),
    ]),
  }),
  height: (model, width) => cadenceLayout(model, width).height + SAID,
  Plot: lazy(() => import('./CadencePlot.tsx')),
})
