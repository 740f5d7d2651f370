import { lazy } from 'react'
import { boundsWords } from '#domain/regimes/findings/scenarioWords.ts'
import { paths } from '#url/paths.ts'
import { scenariosAddress } from '#url/scenarios.ts'
import { defineChart } from '#charts/frame/chart.tsx'
import { SCENARIO_TABLES } from '#charts/runs/scenarioRuns.ts'
import { runsBehind } from '#charts/runs/runsBehind.ts'
import { endsWords, selectSensitivity, type SensitivityModel } from './selectSensitivity.ts'
import { tornadoHeight } from './tornadoLayout.ts'

export const sensitivityChart = defineChart({
  id: 'sensitivity',
  name: 'Which lever moves coverage most',
  needs: SCENARIO_TABLES,
  address: scenariosAddress,
  home: paths.scenarios,
  behind: runsBehind,
  select: selectSensitivity,
  title: ({ name, nothing }) =>
    nothing === null ? `Which lever moves ${name} most` : 'Which lever moves coverage most',
  summary,
  note: ({ nothing }) =>
    nothing === null
      ? 'One lever at a time, the others where they stand. Shares, since some levers change what is counted; each place has its counts. A bar is never narrower than what is uncertain anyway.'
      : null,
  table: ({ rows, nothing }) => ({
    columns: [
      { name: 'Lever' },
      { name: 'Place' },
      { name: 'Reached, certain', align: 'end' },
      { name: 'At most', align: 'end' },
      { name: 'Models counted', align: 'end' },
    ],
    rows:
      nothing === null
        ? rows.flatMap(({ name, now, places }) => [
            [name, 'As it stands', now.certain, now.atMost, now.total],
            ...places.map(({ words, coverage: { certain, atMost, total } }) => [
              name,
              words,
              certain,
              atMost,
              total,
            ]),
          ])
        : [],
  }),
  height: (model, width) => (model.nothing === null ? tornadoHeight(model, width) + 48 : 48),
  Plot: lazy(() => import('./SensitivityPlot.tsx')),
})

function summary({ name, now, rows, nothing }: SensitivityModel): string {
  if (nothing !== null) return nothing
  const [widest] = rows
  if (!widest || !now) return 'There is no lever to move.'
  const [low, high] = endsWords(widest)
  return `${name} reaches ${boundsWords(now)} now. The lever that moves it most is “${widest.name}”: from ${low} to ${high}.`
}
