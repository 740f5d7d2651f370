import { COUNTED_LEVERS, defineRunsChart } from '#charts/runs/defineRunsChart.tsx'
import { SAID } from '#charts/walk/NothingDrawn.tsx'
import { LEGEND_BOX, type LegendEntry } from '#ui/Legend.tsx'
import { cadenceLayout } from './cadenceLayout.ts'
import { selectCadence } from './selectCadence.ts'
import { rowsCut } from '#charts/frame/reduction.ts'
import { lazyPart } from '#ui/lazyPart.ts'

export const cadenceChart = defineRunsChart({
  id: 'cadence',
  name: 'Hold against release cadence',
  alsoNeeds: ['analogies'],
  select: selectCadence,
  levers: ['hold', ...COUNTED_LEVERS],
  nothing: ({ rows }) =>
    rows.length === 0 ? 'No developer has two launches among the models counted.' : null,
  title: ({ holdDays }) => `A hold of ${holdDays} days against the days between launches`,
  summary: ({ summary }) => summary,
  legend: () => cadenceLegend,
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
  reductions: async () => ({ rows: rowsCut('developers') }),
  Plot: lazyPart(() => import('./CadencePlot.tsx')),
})

const middle = { x: LEGEND_BOX.width / 2, y: LEGEND_BOX.height / 2 }

const cadenceLegend: readonly LegendEntry[] = [
  {
    label: 'One gap between launches',
    mark: <path d={`M${middle.x} 2V12`} stroke="var(--ink-2)" strokeWidth={1.6} />,
  },
  { label: 'Median', mark: <circle cx={middle.x} cy={middle.y} r={4.5} fill="var(--ink)" /> },
  {
    label: 'Clock of another regulator',
    mark: <rect y={4} width={LEGEND_BOX.width} height={6} fill="var(--line-2)" />,
  },
]
