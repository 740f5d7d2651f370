import { boundsWords } from '#domain/regimes/runs/scenarioWords.ts'
import { count } from '#domain/words/words.ts'
import { reachLegend } from '#marks/ReachBox.tsx'
import { defineRunsChart } from '#charts/runs/defineRunsChart.tsx'
import { SAID } from '#charts/walk/NothingDrawn.tsx'
import { bandTable } from '#charts/bars/bandRows.ts'
import { looksIn } from '#charts/bars/bands.ts'
import { developersLayout } from './developersLayout.ts'
import { selectDevelopers, type DevelopersModel } from './selectDevelopers.ts'
import { lazyPart } from '#ui/lazyPart.ts'

export const developersChart = defineRunsChart({
  id: 'developers',
  name: 'Models by developer under two regimes',
  select: selectDevelopers,
  regimes: 'pair',
  title: ({ sides }) =>
    sides.length === 2
      ? `${sides.map(({ name }) => name).join(' and ')}, developer by developer`
      : 'Every regime, developer by developer',
  summary,
  legend: ({ sides }) => reachLegend(looksIn(sides.map(({ coverage }) => coverage))),
  note: ({ rest }) =>
    rest.developers === 0
      ? null
      : `Left out of the picture, not of the numbers: ${count(rest.models, 'model', 'models')} of ${count(rest.developers, 'developer', 'developers')} that no regime here reaches before release.`,
  table: ({ table }) =>
    bandTable(
      ['Developer', 'Regime'],
      table.map(({ developer, side, coverage }) => ({ cells: [developer, side], coverage })),
    ),
  height: (model, width) => developersLayout(model, width).height + SAID,
  reductions: async () => ({
    rows: {
      of: ({ shown }) => ({
        what: 'developers',
        names: shown.map(({ name }) => name),
      }),
      first: (model, kept) => ({ ...model, shown: model.shown.slice(0, kept) }),
    },
  }),
  Plot: lazyPart(() => import('./DevelopersPlot.tsx')),
})

function summary({ sides, moving }: DevelopersModel): string {
  const reached = sides.map(({ name, coverage }) => `${boundsWords(coverage)} under ${name}`)
  const framed =
    moving === 0
      ? 'None of them moves.'
      : `A frame marks ${count(moving, 'model', 'models')} whose review differs.`
  return `One square a model, oldest first: ${reached.join(', ')}. ${framed}`
}
