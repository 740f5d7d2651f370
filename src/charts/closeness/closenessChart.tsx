import { ANSWER_TABLES } from '#domain/comparison/comparison.ts'
import { defineChart } from '#charts/frame/chart.tsx'
import type { Table } from '#charts/frame/table.ts'
import { hatchPath } from '#marks/hatch.ts'
import type { LegendEntry } from '#ui/Legend.tsx'
import { compareAddress } from '#url/compare.ts'
import { paths } from '#url/paths.ts'
import { closenessHeight } from './closenessLayout.ts'
import { closenessSummary, outOf100 } from './closenessWords.ts'
import { ranking, type Ranking } from '#domain/comparison/ranking.ts'
import { lazyPart } from '#ui/lazyPart.ts'

export const closenessChart = defineChart({
  id: 'closeness',
  name: 'Closeness to pre-deployment review, weights set by the reader',
  needs: ANSWER_TABLES,
  address: compareAddress,
  home: paths.compare,
  select: (tables, lens, { weights }) => ranking(tables, lens, weights),
  title: () => 'Closeness to pre-deployment review, weights set by the reader',
  summary: closenessSummary,
  legend: closenessLegend,
  note: ({ weighed, version }) =>
    weighed.length === 0
      ? null
      : `Each answer stands between 0, farthest from review before release, and 100, closest; the bar is their mean in the proportions of the weights set by the reader. An answer that is not on record may be either, never 0. Companies stand by the middle of their range. Data ${version}.`,
  sources: ({ rows }) => [...new Set(rows.flatMap(({ of }) => of.sources))],
  table,
  height: closenessHeight,
  Plot: lazyPart(() => import('./ClosenessPlot.tsx')),
})

function table({ weighed, rows }: Ranking): Table {
  return {
    columns: [
      { name: 'Company' },
      { name: 'Best rank', align: 'end' },
      { name: 'Worst rank', align: 'end' },
      { name: 'Closeness, low, of 100 (weights set by the reader)', align: 'end' },
      { name: 'Closeness, high, of 100', align: 'end' },
      { name: 'Answers placed', align: 'end' },
      { name: 'Questions weighed', align: 'end' },
      ...weighed.map(({ column, weight }) => ({
        name: `${column.name}, 0 to 100 (weight ${weight})`,
        align: 'end' as const,
      })),
    ],
    rows: rows.map(({ of, best, worst, low, high, answered, asked }) => [
      of.name,
      best,
      worst,
      outOf100(low),
      outOf100(high),
      answered,
      asked,
      ...of.scores.map((score) => (score === null ? null : outOf100(score))),
    ]),
    behind: rows.map(({ of }) => ({ sources: [...new Set(of.sources)], record: null })),
  }
}

function closenessLegend({ rows }: Ranking): readonly LegendEntry[] {
  if (rows.length === 0) return []
  return [
    {
      label: 'By answers on record',
      width: 18,
      mark: <rect y="1" width="18" height="12" fill="var(--ink-2)" />,
    },
    ...(rows.some(({ low, high }) => low < high)
      ? [
          {
            label: 'As far as answers not on record could take it',
            width: 18,
            mark: (
              <>
                <path d="M0.5 1.5h17v11h-17z" fill="none" stroke="var(--ink-3)" />
                <path d={hatchPath(0, 1, 18, 12)} stroke="var(--ink-3)" strokeWidth="2" />
              </>
            ),
          },
        ]
      : []),
  ]
}
