import { lazy } from 'react'
import { boundsWords } from '#domain/regimes/findings/scenarioWords.ts'
import { count } from '#domain/words/words.ts'
import { reachKey } from '#marks/ReachBox.tsx'
import { paths } from '#url/paths.ts'
import { scenariosAddress } from '#url/scenarios.ts'
import { defineChart } from '#charts/frame/chart.tsx'
import { bandTable } from '#charts/bars/bandRows.ts'
import { looksIn } from '#charts/bars/bands.ts'
import { SCENARIO_TABLES } from '#charts/runs/scenarioRuns.ts'
import { runsBehind } from '#charts/runs/runsBehind.ts'
import { developersLayout } from './developersLayout.ts'
import { selectDevelopers, type DevelopersModel } from './selectDevelopers.ts'

export const developersChart = defineChart({
  id: 'developers',
  name: 'Models by developer under two regimes',
  needs: SCENARIO_TABLES,
  address: scenariosAddress,
  home: paths.scenarios,
  behind: runsBehind,
  select: selectDevelopers,
  title: ({ sides }) =>
    sides.length === 2
      ? `${sides.map(({ name }) => name).join(' and ')}, developer by developer`
      : 'Every regime, developer by developer',
  summary,
  key: ({ sides }) => reachKey(looksIn(sides.map(({ coverage }) => coverage))),
  note: ({ rest, nothing }) =>
    nothing !== null || rest.developers === 0
      ? null
      : `Left out of the picture, not of the numbers: ${count(rest.models, 'model', 'models')} of ${count(rest.developers, 'developer', 'developers')} that no regime here reaches before release.`,
  table: ({ table, nothing }) =>
    bandTable(
      ['Developer', 'Regime'],
      nothing === null
        ? table.map(({ developer, side, coverage }) => ({ cells: [developer, side], coverage }))
        : [],
    ),
  height: (model, width) =>
    model.nothing === null ? developersLayout(model, width).height + 48 : 48,
  Plot: lazy(() => import('./DevelopersPlot.tsx')),
})

function summary({ sides, moving, nothing }: DevelopersModel): string {
  if (nothing !== null) return nothing
  const reached = sides.map(({ name, coverage }) => `${boundsWords(coverage)} under ${name}`)
  const framed =
    moving === 0
      ? 'None of them moves.'
      : `A frame marks ${count(moving, 'model', 'models')} whose review differs.`
  return `One square a model, oldest first: ${reached.join(', ')}. ${framed}`
}
