import { SIDE_TABLES } from '#domain/comparison/sides.ts'
import type { Cell } from '#domain/cells/cell.ts'
import type { CellChange } from '#domain/comparison/cellDifference.ts'
import {
  cellChangeWords,
  differenceHeadline,
  differenceSummary,
  reasonOf,
  sideName,
} from '#domain/comparison/differenceWords.ts'
import { plainName } from '#domain/words/plainName.ts'
import { compareAddress } from '#url/compare.ts'
import { paths } from '#url/paths.ts'
import { defineChart } from '#charts/frame/chart.tsx'
import { KIND_WORDS } from './selectDifference.ts'
import { DifferencePlot } from './DifferencePlot.tsx'
import { selectDifference } from './selectDifference.ts'

export const differenceChart = defineChart({
  id: 'difference',
  name: 'What changed between two days or two versions',
  needs: SIDE_TABLES,
  address: compareAddress,
  home: paths.compare,
  besideOf: ({ against, between }) => (between === 'versions' ? against : null),
  select: selectDifference,
  title: (model) => differenceHeadline(model.all, model),
  summary: (model) => differenceSummary(model.all, model),
  titleFinds: true,
  note: ({ before, after }) =>
    before.version === after.version
      ? `Both days as the data of ${after.version} tells them. That nothing was found is no value: it neither changes nor goes.`
      : `Data ${before.version} as of ${before.asof}, against data ${after.version} as of ${after.asof}. That nothing was found is no value: it neither changes nor goes.`,
  sources: ({ shown }) => [
    ...new Set(shown.flatMap(({ before, after }) => [...sourcesOf(before), ...sourcesOf(after)])),
  ],
  table: (model) => ({
    columns: [
      { name: 'Kind of change' },
      { name: 'Company', isKey: true },
      { name: 'Column', isKey: true },
      { name: `Before: ${sideName(model, 'before')}`, stands: 'Before' },
      { name: 'Dated before' },
      { name: 'Sources before', align: 'end' },
      { name: `After: ${sideName(model, 'after')}`, stands: 'After' },
      { name: 'Dated after' },
      { name: 'Sources after', align: 'end' },
      { name: 'Why it changed' },
    ],
    rows: model.shown.map((change) => [
      KIND_WORDS[change.kind],
      change.company && plainName(change.company.name),
      change.column?.name ?? null,
      ...numbersOf(change, change.before),
      ...numbersOf(change, change.after),
      [cellChangeWords(change, model), reasonOf(change)].filter(Boolean).join(' ') || null,
    ]),
    behind: model.shown.map(({ before, after }) => ({
      sources: [...new Set([...sourcesOf(before), ...sourcesOf(after)])],
      record: null,
    })),
  }),
  height: ({ shown }) => 120 + shown.length * 64,
  isTable: true,
  reductions: async () => ({
    rows: {
      of: ({ shown }) => ({
        what: 'changes',
        names: shown.map(({ company, column }) =>
          [company && plainName(company.name), column?.name].filter(Boolean).join(', '),
        ),
      }),
      first: (model, kept) => ({ ...model, shown: model.shown.slice(0, kept) }),
    },
  }),
  Plot: DifferencePlot,
})

const sourcesOf = (cell: Cell | null) => cell?.evidence.map(({ source }) => source) ?? []

function numbersOf(change: CellChange, cell: Cell | null): readonly (string | number | null)[] {
  if (cell === null) return [change.company === null ? null : 'Not in the data', null, null]
  return [cell.value ?? 'Nothing stated', cell.since, cell.evidence.length]
}
