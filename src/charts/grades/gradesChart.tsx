import { ANSWER_TABLES } from '#domain/comparison/comparison.ts'
import { count, sentenceCase } from '#domain/words/words.ts'
import { compareAddress } from '#url/compare.ts'
import { paths } from '#url/paths.ts'
import { cellsBehind } from '#charts/cells/cellsBehind.ts'
import { defineChart } from '#charts/frame/chart.tsx'
import { selectGrades, type GradesModel } from './selectGrades.ts'
import { rowsCut } from '#charts/frame/reduction.ts'
import { lazyPart } from '#ui/lazyPart.ts'

export const gradesChart = defineChart({
  id: 'grades',
  name: 'Grades of the AI Safety Index',
  needs: ANSWER_TABLES,
  address: compareAddress,
  home: paths.compare,
  select: selectGrades,
  title: () => 'How an outside index graded them',
  summary,
  note: ({ version }) =>
    `FLI AI Safety Index of the Future of Life Institute, overall grades; points on its own scale where they are printed. A company does not sign up to be graded. Data ${version}.`,
  sources: ({ rows }) => [
    ...new Set(
      rows.flatMap(({ grades }) =>
        grades.flatMap(({ cell }) => cell.evidence.map(({ source }) => source)),
      ),
    ),
  ],
  table: ({ rows, columns }) => ({
    columns: [
      { name: 'Company', isKey: true },
      { name: 'Edition', isKey: true },
      { name: 'Grade' },
      { name: 'Points', align: 'end' },
      { name: 'Date' },
    ],
    rows: rows.flatMap(({ name, grades }) =>
      grades.map(({ cell, letter, points }, index) => [
        name,
        columns[index]?.instrument?.name ?? cell.column,
        letter,
        points,
        letter === null ? null : cell.since,
      ]),
    ),
    behind: cellsBehind(rows.flatMap(({ grades }) => grades.map(({ cell }) => cell))),
  }),
  height: ({ rows }, width) => 60 + rows.length * (width < 560 ? 51 : 34),
  isTable: true,
  reductions: async () => ({ rows: rowsCut('companies') }),
  Plot: lazyPart(() => import('./GradesPlot.tsx')),
})

function summary({ rows, columns, companies }: GradesModel): string {
  if (rows.length === 0) return 'No grade of these companies is on record.'
  const last = columns.length - 1
  const newest = rows.filter(({ grades }) => grades[last]?.letter !== null)
  const best = newest.toSorted(
    (a, b) => rank(a.grades[last]?.letter) - rank(b.grades[last]?.letter),
  )[0]
  const letter = best?.grades[last]?.letter
  const highest = newest.filter(({ grades }) => grades[last]?.letter === letter)
  const start = `${sentenceCase(count(rows.length, 'company', 'companies'))} of ${companies} ${rows.length === 1 ? 'was' : 'were'} graded at least once`
  if (!best || !letter) return `${start}.`
  const who = highest.length === 1 ? best.name : count(highest.length, 'company', 'companies')
  return `${start}. The highest grade of the latest edition shown is ${letter}, for ${who}.`
}

function rank(letter: string | null | undefined): number {
  const [base = 'F', sign = ''] = letter ?? ''
  return base.charCodeAt(0) * 3 + (sign === '+' ? -1 : sign === '-' ? 1 : 0)
}
