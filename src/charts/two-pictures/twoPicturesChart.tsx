import { SIDE_TABLES } from '#domain/comparison/sides.ts'
import { dayWords } from '#domain/days/edtfWords.ts'
import { count, numberWords, sentenceCase } from '#domain/words/words.ts'
import { stanceLegend } from '#marks/stanceLegend.tsx'
import { stanceLookWords, type StanceLook } from '#marks/stanceLook.ts'
import { compareAddress } from '#url/compare.ts'
import { paths } from '#url/paths.ts'
import { defineChart } from '#charts/frame/chart.tsx'
import { selectTwoPictures, type TwoPicturesModel } from './selectTwoPictures.ts'
import { ROW_HEIGHT, sideHead } from './sideHead.ts'
import { rowsCut } from '#charts/frame/reduction.ts'
import { lazyPart } from '#ui/lazyPart.ts'

export const twoPicturesChart = defineChart({
  id: 'two-pictures',
  name: 'Stances on two sides',
  needs: SIDE_TABLES,
  address: compareAddress,
  home: paths.compare,
  besideOf: ({ against, between }) => (between === 'versions' ? against : null),
  select: selectTwoPictures,
  title: (model) =>
    model.isPair
      ? `Two pictures of ${dayWords(model.before.day)}`
      : 'How they stood, then and later',
  summary,
  legend: ({ rows }) =>
    stanceLegend(rows.flatMap(({ before, after }) => [before, after]).filter(isLook)),
  sources: ({ rows }) => [...new Set(rows.flatMap(({ sources }) => sources))],
  table: (model) => ({
    columns: [
      { name: 'Company' },
      { name: `Before: ${sideHead(model, 'before')}`, stands: 'Before' },
      { name: `After: ${sideHead(model, 'after')}`, stands: 'After' },
    ],
    rows: model.rows.map(({ name, before, after }) => [
      name,
      before && stanceLookWords(before),
      after && stanceLookWords(after),
    ]),
    behind: model.rows.map(({ sources }) => ({ sources, record: null })),
  }),
  height: ({ rows }) => 24 + rows.length * ROW_HEIGHT,
  reductions: async () => ({ rows: rowsCut('companies') }),
  Plot: lazyPart(() => import('./TwoPicturesPlot.tsx')),
})

const isLook = (look: StanceLook | null): look is StanceLook => look !== null

function summary(model: TwoPicturesModel): string {
  const { rows, isPair } = model
  if (rows.length === 0) return 'No stance is on record on either side.'
  const moved = rows.filter(
    ({ before, after }) => before !== null && after !== null && before !== after,
  )
  const absent = rows.filter(({ before }) => before === null)
  const start =
    moved.length === 0
      ? 'No company differs'
      : sentenceCase(count(moved.length, 'company differs', 'companies differ'))
  const rest =
    absent.length === 0
      ? ''
      : `; ${numberWords(absent.length)} ${isPair ? 'are missing from the older data' : 'had no record yet'}`
  return `${start}${rest}.`
}
