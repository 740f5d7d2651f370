import { ANSWER_TABLES } from '#domain/comparison/comparison.ts'
import { defineChart } from '#charts/frame/chart.tsx'
import { hindsightOf } from '#domain/cells/cell.ts'
import { followedWords, sidesInWords, sidesWords } from '#domain/record/disputes.ts'
import { saysSomething } from '#domain/cells/cell.ts'
import { dayWords } from '#domain/days/edtfWords.ts'
import { count, listed, numberWords, sentenceCase } from '#domain/words/words.ts'
import type { LegendEntry } from '#ui/Legend.tsx'
import { compareAddress } from '#url/compare.ts'
import { paths } from '#url/paths.ts'
import { sourcedRows } from '#charts/frame/behind.ts'
import { withHindsight } from '#charts/frame/withHindsight.ts'
import { cellsOf, citedSources } from './citedCells.ts'
import { SILENT, statedWords } from './comparisonWords.ts'
import {
  comparisonRows,
  selectComparison,
  type ShownCell,
  type ComparisonModel,
} from './selectComparison.ts'
import { lazyPart } from '#ui/lazyPart.ts'

export const comparisonChart = defineChart({
  id: 'comparison',
  name: 'Companies compared',
  needs: ANSWER_TABLES,
  address: compareAddress,
  home: paths.compare,
  select: selectComparison,
  drawn: ({ columns }) => ({ columns: columns.map(({ id }) => id) }),
  title: ({ headline }) => headline,
  summary,
  titleFinds: true,
  legend: comparisonLegend,
  note: ({ version }) =>
    `A stance is dated since when it holds, an answer by the day to which it was observed. A missing statement is shown as nothing found, never as a refusal. Data ${version}.`,
  sources: citedSources,
  table: (model) =>
    withHindsight(
      {
        columns: [
          { name: 'Company', isKey: true },
          { name: 'Column', isKey: true },
          { name: 'Value' },
          { name: 'Since or as of' },
          { name: 'Confidence' },
          { name: 'Sources', align: 'end' },
          { name: 'Sources disagree' },
          { name: 'What each side says' },
          { name: 'What the record follows' },
          { name: 'Detail' },
        ],
        rows: comparisonRows(model).flatMap(({ name, cells }) =>
          cells.map((cell, index) => [
            name,
            model.columns[index]?.name ?? cell.column,
            ...numbersOf(cell),
          ]),
        ),
        // Its own columns say who disagrees.
        behind: sourcedRows(
          cellsOf(model).map(({ isLeftOut, evidence }) => ({
            evidence: isLeftOut ? [] : evidence,
          })),
        ),
      },
      cellsOf(model).map((cell) => (cell.isLeftOut ? null : hindsightOf(cell))),
    ),
  disputes: (model) =>
    cellsOf(model).flatMap(({ disputes, isLeftOut }) => (isLeftOut ? [] : disputes)),
  height,
  isTable: true,
  reductions: () =>
    import('./comparisonReductions.ts').then((module) => module.comparisonReductions),
  Plot: lazyPart(() => import('./ComparisonPlot.tsx')),
})

function numbersOf(cell: ShownCell): readonly (string | number | null)[] {
  if (cell.isLeftOut)
    return ['Left out by the filter', null, cell.confidence, null, null, null, null, null]
  const { state, since, confidence, evidence, disputes, detail } = cell
  return [
    statedWords(cell) ?? SILENT[state] ?? null,
    state === 'not-yet' ? null : since,
    confidence,
    evidence.length,
    disputes.map((one) => `${one.question} ${sentenceCase(sidesWords(one))}.`).join(' ') || 'no',
    disputes.map(sidesInWords).join(' ') || null,
    disputes.map(followedWords).filter(Boolean).join(' ') || null,
    detail,
  ]
}

function summary(model: ComparisonModel): string {
  const cells = cellsOf(model)
  if (cells.length === 0) return 'Choose other companies to compare.'
  const many = (test: (cell: ShownCell) => boolean) => cells.filter(test).length
  const leftOut = many(({ isLeftOut }) => isLeftOut)
  const disputed = many(({ disputes, isLeftOut }) => disputes.length > 0 && !isLeftOut)
  const parts = [
    `${many((cell) => saysSomething(cell))} of ${count(cells.length, 'answer is', 'answers are')} on record`,
    ...part(
      many(({ state }) => state === 'unknown'),
      'looked for and not found',
    ),
    ...part(
      many(({ state }) => state === 'not-yet'),
      'not on record yet',
    ),
    ...part(
      many(({ state }) => state === 'not-coded'),
      'not coded',
    ),
    ...part(
      many(({ state }) => state === 'unread'),
      'not to be read',
    ),
    ...part(leftOut, 'left out by the filter of confidence'),
  ]
  const disagree = disputed === 0 ? '' : ` Sources disagree about ${numberWords(disputed)}.`
  return `As of ${dayWords(model.asof)}, ${listed(parts)}.${disagree}`
}

const part = (many: number, words: string) =>
  many === 0 ? [] : [`${numberWords(many)} ${many === 1 ? 'was' : 'were'} ${words}`]

/** In a narrower matrix words stand in two lines, and on a phone there are none. */
function height(model: ComparisonModel, width: number): number {
  const rows = comparisonRows(model).length
  if (!model.isMatrix) return 60 + rows * 76
  return 100 + model.groups.length * 22 + rows * (width < 640 ? 30 : width < 1100 ? 38 : 28)
}

/** The matrix has its key below it. */
function comparisonLegend(model: ComparisonModel): readonly LegendEntry[] {
  if (model.isMatrix) return []
  const cells = comparisonRows(model).flatMap((row) => row.cells)
  const isDisputed = cells.some(({ disputes }) => disputes.length > 0)
  return [
    { label: 'Confidence, here medium', width: 18, mark: <Boxes /> },
    ...(isDisputed
      ? [
          {
            label: 'Sources disagree: the question, and how many sides it has',
            width: 13,
            mark: <Unequal />,
          },
        ]
      : []),
  ]
}

const Boxes = () =>
  [0, 1, 2].map((box) => (
    <rect
      key={box}
      x={box * 6 + 0.5}
      y="2.5"
      width="4"
      height="8.5"
      fill={box < 2 ? 'var(--ink-2)' : 'none'}
      stroke="var(--ink-2)"
    />
  ))

const Unequal = () => (
  <path d="M1 5.2h11M1 9.2h11M9.2 1.8L3.6 12.4" stroke="var(--ink)" strokeWidth="1.5" />
)
