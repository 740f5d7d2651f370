import { directionWords } from '#marks/DirectionMark.tsx'
import { count } from '#domain/words/words.ts'
import { defineRunsChart } from '#charts/runs/defineRunsChart.tsx'
import OutcomesPlot from './OutcomesPlot.tsx'
import { selectOutcomes, type OutcomesModel } from './selectOutcomes.ts'

export const outcomesChart = defineRunsChart({
  id: 'outcomes',
  name: 'What each regime would change',
  alsoNeeds: ['outcomeDimensions'],
  select: selectOutcomes,
  title: () => 'What each regime would change',
  summary,
  note: ({ rows }) =>
    rows.length === 0
      ? null
      : 'Directions are the coder’s judgement against the status quo. Sizes in models and developers are computed for what is counted here; others are those of a source.',
  sources: ({ sources }) => sources,
  table: ({ rows }) => ({
    columns: [
      { name: 'Dimension' },
      { name: 'Up means' },
      { name: 'Regime' },
      { name: 'Direction' },
      { name: 'Confidence' },
      { name: 'Low', align: 'end' },
      { name: 'High', align: 'end' },
      { name: 'Unit' },
      { name: 'Size is' },
      { name: 'Mechanism' },
    ],
    rows: rows.flatMap(({ dimension, cells }) =>
      cells.flatMap((cell) => {
        if (!cell) return []
        const { direction, confidence, magnitude, mechanism } = cell.outcome
        return [
          [
            dimension.name,
            dimension.upMeans,
            cell.scenario,
            directionWords(direction),
            confidence,
            cell.size?.low ?? null,
            cell.size?.high ?? null,
            cell.size?.unit ?? null,
            cell.size && (magnitude?.kind ?? null),
            mechanism,
          ],
        ]
      }),
    ),
  }),
  height: ({ rows }) => rows.length * 66 + 40,
  isTable: true,
  isOfRegimes: true,
  Plot: OutcomesPlot,
})

function summary({ rows }: OutcomesModel): string {
  if (rows.length === 0) return 'This version of the data gives no outcome of any regime.'
  const cells = rows.flatMap((row) => row.cells.flatMap((cell) => cell ?? []))
  const sized = cells.filter(({ size }) => size !== null).length
  const open = cells.filter(({ outcome }) => outcome.direction === 'unknown').length
  const cannot = open > 0 ? ` ${count(open, 'direction', 'directions')} cannot be told.` : ''
  return `Direction against the status quo; a size where a source or the models give one, as for ${sized} of ${cells.length} cells.${cannot.replace(/^ ./, (start) => start.toUpperCase())} Open a cell for its mechanism and evidence.`
}
