import { lazy } from 'react'
import { paths } from '#url/paths.ts'
import { scenariosAddress } from '#url/scenarios.ts'
import { defineChart } from '#charts/frame/chart.tsx'
import { runsBehind } from '#charts/runs/runsBehind.ts'
import { cadenceHeight } from './cadenceLayout.ts'
import { cadenceKey } from './cadenceKey.tsx'
import { CADENCE_TABLES, selectCadence } from './selectCadence.ts'

export const cadenceChart = defineChart({
  id: 'cadence',
  name: 'Hold against release cadence',
  needs: CADENCE_TABLES,
  address: scenariosAddress,
  home: paths.scenarios,
  behind: runsBehind,
  select: selectCadence,
  title: ({ holdDays }) => `A hold of ${holdDays} days against the days between launches`,
  summary: ({ summary }) => summary,
  key: ({ nothing }) => (nothing === null ? cadenceKey : []),
  note: ({ nothing }) =>
    nothing === null
      ? 'Days between launches noted in this table, on a logarithmic scale; launches that it does not note would shorten the gaps. Clocks of the FDA and the FAA are analogies.'
      : null,
  table: ({ rows, nothing }) => ({
    columns: [
      { name: 'Developer' },
      { name: 'Models counted', align: 'end' },
      { name: 'Gaps between launches', align: 'end' },
      { name: 'Median days', align: 'end' },
      { name: 'Shorter than the hold, certain', align: 'end' },
      { name: 'At most', align: 'end' },
      { name: 'Days of each gap, oldest first' },
    ],
    rows:
      nothing === null
        ? rows.map(({ name, models, gaps, medianDays, shorter }) => [
            name,
            models,
            gaps.length,
            medianDays,
            shorter.certain,
            shorter.atMost,
            gaps.map(({ days }) => days).join(', '),
          ])
        : [],
  }),
  height: (model, width) => (model.nothing === null ? cadenceHeight(model, width) + 48 : 48),
  Plot: lazy(() => import('./CadencePlot.tsx')),
})
