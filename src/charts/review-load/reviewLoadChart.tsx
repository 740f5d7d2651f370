import { COVERAGE_LEVERS, defineRunsChart } from '#charts/runs/defineRunsChart.tsx'
import { SAID } from '#charts/walk/NothingDrawn.tsx'
import { dayWords } from '#domain/days/edtfWords.ts'
import { hatchPath } from '#marks/hatch.ts'
import { LEGEND_BOX, type LegendEntry } from '#ui/Legend.tsx'
import { PANEL, selectReviewLoad } from './selectReviewLoad.ts'
import { lazyPart } from '#ui/lazyPart.ts'

export const reviewLoadChart = defineRunsChart({
  id: 'review-load',
  name: 'Load of reviews over time',
  select: selectReviewLoad,
  regimes: 'one',
  levers: ['hold', ...COVERAGE_LEVERS],
  title: ({ holdDays }) => `Reviews open at once, with ${holdDays} days each`,
  summary: ({ summary }) => summary,
  legend: () => loadLegend,
  note: ({ count }) =>
    `A measure of work, not a forecast: each review is taken to end on the day of release, and a hold would have moved releases.${
      count
        ? ` CAISI’s count, by ${dayWords(count.to, 'long')} since its agreements of ${dayWords(count.from, 'long')}, is a floor and names few models.`
        : ''
    }`,
  sources: ({ count }) => (count ? [count.source] : []),
  table: ({ all }) => ({
    columns: [
      { name: 'Regime' },
      { name: 'Most open at once, certain', align: 'end' },
      { name: 'Most open at once, at most', align: 'end' },
      { name: 'First on' },
      { name: 'Reviews in the last 12 months, certain', align: 'end' },
      { name: 'Reviews in the last 12 months, at most', align: 'end' },
      { name: 'Review-days in those, certain', align: 'end' },
      { name: 'Review-days in those, at most', align: 'end' },
      { name: 'Busiest 12 months until' },
      { name: 'Reviews in the busiest, at most', align: 'end' },
    ],
    rows: all.map(({ name, load: { peak, latest, busiest } }) => [
      name,
      peak?.certain.certain ?? 0,
      peak?.atMost.atMost ?? 0,
      peak?.atMost.day ?? null,
      latest.reviews.certain,
      latest.reviews.atMost,
      latest.reviewDays.certain,
      latest.reviewDays.atMost,
      busiest?.to ?? null,
      busiest?.reviews.atMost ?? 0,
    ]),
  }),
  height: ({ sides }) => sides.length * PANEL + SAID,
  leastHeight: 220,
  Plot: lazyPart(() => import('./ReviewLoadPlot.tsx')),
})

const { width, height } = LEGEND_BOX

const loadLegend: readonly LegendEntry[] = [
  {
    label: 'Certainly reviewed',
    mark: <rect y={1} width={width} height={height - 2} fill="var(--ink-2)" />,
  },
  {
    label: 'Possibly reviewed',
    mark: (
      <>
        <path d={hatchPath(0, 1, width, height - 2)} stroke="var(--hatch)" strokeWidth={2} />
        <rect
          x={0.5}
          y={1.5}
          width={width - 1}
          height={height - 3}
          fill="none"
          stroke="var(--ink-2)"
        />
      </>
    ),
  },
]
