import { ANSWER_TABLES } from '#domain/comparison/comparison.ts'
import { sourcesOf } from '#domain/schema/evidence.ts'
import type { ComparedCell } from '#domain/comparison/comparison.ts'
import { count, listed, sentenceCase } from '#domain/words/words.ts'
import { commitmentLegend } from '#marks/CommitmentMark.tsx'
import { compareAddress } from '#url/compare.ts'
import { paths } from '#url/paths.ts'
import { defineChart } from '#charts/frame/chart.tsx'
import { cellsBehind } from '#charts/cells/cellsBehind.ts'
import { withHindsight } from '#charts/frame/withHindsight.ts'
import { hindsightOf } from '#domain/cells/cell.ts'
import { pairWords } from './selectCommitments.ts'
import { selectCommitments, type CommitmentsModel } from './selectCommitments.ts'
import { rowsCut } from '#charts/frame/reduction.ts'
import { lazyPart } from '#ui/lazyPart.ts'

export const commitmentsChart = defineChart({
  id: 'commitments',
  name: 'Commitments by company',
  needs: ANSWER_TABLES,
  address: compareAddress,
  home: paths.compare,
  select: selectCommitments,
  title: () => 'What each company has signed, and what it turned down',
  summary,
  legend: () => commitmentLegend,
  note: ({ rows, columns, pairs, hasGrades, version }) =>
    `${rows.length * columns.length} of ${pairs} company and instrument pairs shown${hasGrades ? '; the rest are grades of an index, below' : ''}. Beside a mark stands the year in which it came about. Data ${version}.`,
  sources: (model) => sourcesOf(cellsOf(model)),
  table: ({ rows, columns }) =>
    withHindsight(
      {
        columns: [
          { name: 'Company', isKey: true },
          { name: 'Instrument', isKey: true },
          { name: 'Status' },
          { name: 'Date' },
          { name: 'Confidence' },
          { name: 'Sources', align: 'end' },
          { name: 'Note' },
        ],
        rows: rows.flatMap(({ name, cells }) =>
          cells.map((cell, index) => [
            name,
            columns[index]?.instrument?.name ?? cell.column,
            pairWords(cell),
            cell.state === 'not-yet' ? null : cell.since,
            cell.confidence,
            cell.evidence.length,
            cell.detail,
          ]),
        ),
        behind: cellsBehind(rows.flatMap(({ cells }) => cells)),
      },
      rows.flatMap(({ cells }) => cells.map(hindsightOf)),
    ),
  height: ({ rows }) => 80 + rows.length * 34,
  isTable: true,
  reductions: async () => ({
    rows: rowsCut('companies'),
    columns: {
      of: ({ columns }) => ({
        what: 'instruments',
        names: columns.map(({ name }) => name),
      }),
      first: (model, kept) => ({
        ...model,
        columns: model.columns.slice(0, kept),
        rows: model.rows.map((row) => ({ ...row, cells: row.cells.slice(0, kept) })),
      }),
    },
  }),
  Plot: lazyPart(() => import('./CommitmentsPlot.tsx')),
})

const cellsOf = ({ rows }: CommitmentsModel): readonly ComparedCell[] =>
  rows.flatMap(({ cells }) => cells)

function summary({ rows, columns }: CommitmentsModel): string {
  if (rows.length === 0 || columns.length === 0) {
    return 'No commitments of these companies are in this version of the data.'
  }
  const refusals = rows.flatMap(({ name, cells }) =>
    cells.flatMap(({ state }, index) =>
      state === 'declined' ? [`${name} (${columns[index]?.name ?? ''})`] : [],
    ),
  )
  const start =
    refusals.length === 0
      ? 'No refusal is on record'
      : `${sentenceCase(count(refusals.length, 'refusal', 'refusals'))} on record: ${listed(refusals)}`
  return `${start}. A question mark never means no.`
}
