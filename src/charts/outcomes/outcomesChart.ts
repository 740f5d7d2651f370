import { directionWords } from '#marks/DirectionMark.tsx'
import { count } from '#domain/words/words.ts'
import type { Table } from '#charts/frame/table.ts'
import { sourcedRows } from '#charts/frame/behind.ts'
import { withHindsight } from '#charts/frame/withHindsight.ts'
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
  table,
  height: ({ rows }, width) => rows.length * (width < 640 ? 200 : width < 900 ? 96 : 70) + 40,
  isTable: true,
  isOfRegimes: true,
  reductions: async () => ({
    rows: {
      of: ({ rows }) => ({
        what: 'dimensions',
        names: rows.map(({ dimension }) => dimension.name),
      }),
      first: (model, kept) => ({ ...model, rows: model.rows.slice(0, kept) }),
    },
  }),
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

function table({ rows }: OutcomesModel): Table {
  const cells = rows.flatMap(({ dimension, cells: some }) =>
    some.flatMap((cell) => (cell ? { ...cell, dimension } : [])),
  )
  const all: Table = {
    columns: [
      { name: 'Dimension', isKey: true },
      { name: 'Up means' },
      { name: 'Regime', isKey: true },
      { name: 'Direction' },
      { name: 'Confidence' },
      { name: 'Low', align: 'end' },
      { name: 'High', align: 'end' },
      { name: 'Unit' },
      { name: 'Size is' },
      { name: 'Mechanism' },
    ],
    rows: cells.map(({ dimension, scenario, outcome, size }) => [
      dimension.name,
      dimension.upMeans,
      scenario,
      directionWords(outcome.direction),
      outcome.confidence,
      size?.low ?? null,
      size?.high ?? null,
      size?.unit ?? null,
      size && (outcome.magnitude?.kind ?? null),
      outcome.mechanism || null,
    ]),
    behind: sourcedRows(cells.map(({ outcome }) => outcome)),
  }
  return withHindsight(
    all,
    cells.map(({ outcome }) => outcome.hindsight),
  )
}
