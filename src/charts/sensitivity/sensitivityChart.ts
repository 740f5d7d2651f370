import { boundsWords } from '#domain/regimes/runs/scenarioWords.ts'
import { defineRunsChart } from '#charts/runs/defineRunsChart.tsx'
import { SAID } from '#charts/walk/NothingDrawn.tsx'
import { endsWords, selectSensitivity, type SensitivityModel } from './selectSensitivity.ts'
import { tornadoLayout } from './tornadoLayout.ts'
import { rowsCut } from '#charts/frame/reduction.ts'
import { lazyPart } from '#ui/lazyPart.ts'

export const sensitivityChart = defineRunsChart({
  id: 'sensitivity',
  name: 'Which lever moves coverage most',
  select: selectSensitivity,
  regimes: 'one',
  title: ({ name }) => `Which lever moves ${name} most`,
  titleOfNothing: 'Which lever moves coverage most',
  summary,
  note: () =>
    'One lever at a time, the others where they stand. Levers that change what is counted are left out, since their shares would be of other models. A bar is never narrower than what is uncertain anyway.',
  table: ({ rows }) => ({
    columns: [
      { name: 'Lever' },
      { name: 'Setting' },
      { name: 'Reached, certain', align: 'end' },
      { name: 'At most', align: 'end' },
      { name: 'Models counted', align: 'end' },
    ],
    rows: rows.flatMap(({ name, now, settings }) => [
      [name, 'As it stands', now.certain, now.atMost, now.total],
      ...settings.map(({ words, coverage: { certain, atMost, total } }) => [
        name,
        words,
        certain,
        atMost,
        total,
      ]),
    ]),
  }),
  height: (model, width) => tornadoLayout(model, width).height + SAID,
  reductions: async () => ({ rows: rowsCut('levers') }),
  Plot: lazyPart(() => import('./SensitivityPlot.tsx')),
})

function summary({ name, now, rows }: SensitivityModel): string {
  const [widest] = rows
  if (!widest || !now) return 'There is no lever to move.'
  return `${name} reaches ${boundsWords(now)} now. The lever that moves it most is “${widest.name}”: ${endsWords(widest).replace('–', ' to ')}.`
}
