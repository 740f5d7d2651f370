import { count, listed } from '#domain/words/words.ts'
import { defineRunsChart } from '#charts/runs/defineRunsChart.tsx'
import { looksIn } from '#charts/bars/bands.ts'
import { reachLegend } from '#marks/ReachBox.tsx'
import { SAID } from '#charts/walk/NothingDrawn.tsx'
import { chanceWords, selectTree, type TreeModel } from './selectTree.ts'
import { treeLayout } from './treeLayout.ts'
import { lazyPart } from '#ui/lazyPart.ts'

export const treeChart = defineRunsChart({
  id: 'decision-tree',
  name: 'Which regime, by the reader’s own odds',
  select: selectTree,
  title: () => 'Which regime comes about, by your odds',
  summary,
  note: () =>
    'Odds set by the reader: the evidence gives none, so none are preset. A question without odds may go either way and widens the bounds.',
  legend: ({ lines }) => reachLegend(looksIn(lines.flatMap(({ coverage }) => coverage ?? []))),
  table: ({ lines }) => ({
    columns: [
      { name: 'Question or regime' },
      { name: 'Reached by answering' },
      { name: 'Odds of that answer, %', align: 'end', absent: 'Not set' },
      { name: 'Chance of the regime, low, %', align: 'end', absent: 'Odds not set' },
      { name: 'High, %', align: 'end', absent: 'Odds not set' },
      { name: 'Models reached, certain', align: 'end' },
      { name: 'At most', align: 'end' },
    ],
    rows: lines.map(({ words, answer, chance, coverage }) => [
      words,
      answer && (answer.isYes ? 'yes' : 'no'),
      answer?.percent ?? null,
      chance && Math.round(chance.low * 100),
      chance && Math.round(chance.high * 100),
      coverage?.certain ?? null,
      coverage?.atMost ?? null,
    ]),
  }),
  height: (model, width) => treeLayout(model, width).height + SAID,
  Plot: lazyPart(() => import('./TreePlot.tsx')),
})

function summary({ expected, total, open, lines }: TreeModel): string {
  const [low, high] = [Math.round(expected.low), Math.round(expected.high)]
  const range = low === high ? String(low) : `${low} to ${high}`
  const set = lines.filter(({ answer }) => answer?.isYes && answer.percent !== null).length
  if (set === 0) {
    return `No odds are set, so any of the five may come about: ${range} of ${total} models reached. Set odds to narrow it.`
  }
  const ends = lines.flatMap(({ chance, words }) => (chance ? [{ chance, words }] : []))
  const top = Math.max(...ends.map(({ chance }) => Math.round(chance.low * 100)))
  const likeliest = ends.filter(({ chance }) => Math.round(chance.low * 100) === top)
  const [one] = likeliest
  const each = likeliest.length > 1 ? ' each' : ''
  const most =
    one && top > 0
      ? ` Likeliest by them: ${listed(likeliest.map(({ words }) => words))}, ${chanceWords(one.chance)}${each}.`
      : ''
  const still =
    open.length > 0 ? ` ${count(open.length, 'question has', 'questions have')} no odds yet.` : ''
  return `By odds set by the reader, ${range} of ${total} models would be reached.${most}${still.replace(/^ ./, (first) => first.toUpperCase())}`
}
