import { count } from '#domain/words/words.ts'
import { COVERAGE_LEVERS, defineRunsChart } from '#charts/runs/defineRunsChart.tsx'
import DifferencesPlot from './DifferencesPlot.tsx'
import { differenceWords } from '#domain/regimes/runs/difference.ts'
import { raw, selectDifferences, type DifferencesModel } from './selectDifferences.ts'

export const differencesChart = defineRunsChart({
  id: 'differences',
  name: 'What differs between two regimes',
  select: selectDifferences,
  regimes: 'pair',
  levers: [...COVERAGE_LEVERS, 'hold'],
  title: ({ beforeName, afterName }) => `What differs between ${beforeName} and ${afterName}`,
  titleOfNothing: 'What differs between two regimes',
  nothing: ({ beforeName }) => (beforeName === '' ? 'No rule.' : null),
  summary,
  table: ({ rows, beforeName, afterName }) => ({
    columns: [
      { name: 'Measure' },
      { name: beforeName || 'One regime' },
      { name: afterName || 'The other' },
      { name: 'Difference', align: 'end' },
    ],
    rows: rows.map(({ measure, before, after, by }) => [
      measure,
      raw(before),
      raw(after),
      by && (by.low === by.high ? by.low : differenceWords(by)),
    ]),
  }),
  height: ({ rows }, width) => rows.length * (width < 560 ? 112 : width < 900 ? 54 : 36) + 40,
  isTable: true,
  reductions: async () => ({
    rows: {
      of: ({ rows }) => ({
        what: 'measures',
        names: rows.map(({ measure }) => measure),
      }),
      first: (model, kept) => ({ ...model, rows: model.rows.slice(0, kept) }),
    },
  }),
  Plot: DifferencesPlot,
})

function summary({ rows, alike }: DifferencesModel): string {
  if (rows.length === 0) return 'The two are the same rule under the same levers.'
  return `${count(rows.length, 'measure differs', 'measures differ')}; ${count(alike, 'other is', 'others are')} the same on both sides.`.replace(
    /^./,
    (first) => first.toUpperCase(),
  )
}
