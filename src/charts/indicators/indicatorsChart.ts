import { count, numberWords, sentenceCase } from '#domain/words/words.ts'
import { paths } from '#url/paths.ts'
import { scenariosAddress } from '#url/scenarios.ts'
import { sourcedRows } from '#charts/frame/behind.ts'
import { defineChart } from '#charts/frame/chart.tsx'
import IndicatorsPlot from './IndicatorsPlot.tsx'
import {
  INDICATOR_TABLES,
  movedWords,
  selectIndicators,
  triggerWords,
  type IndicatorsModel,
} from './selectIndicators.ts'

export const indicatorsChart = defineChart({
  id: 'indicators',
  name: 'Triggers and leading indicators',
  needs: INDICATOR_TABLES,
  address: scenariosAddress,
  home: paths.scenarios,
  select: selectIndicators,
  title: () => 'Signs to watch, and what each would move',
  summary,
  note: () =>
    'Signs are counted, never weighed into a probability: the evidence gives none. A sign with a condition counts only where its state shows the condition.',
  sources: ({ sources }) => sources,
  table: ({ indicators, triggers }) => ({
    columns: [
      { name: 'Sign or trigger', isKey: true },
      { name: 'Kind' },
      { name: 'State' },
      { name: 'As of', isDate: true },
      { name: 'Moved' },
      { name: 'Regime', isKey: true },
      { name: 'Would move it' },
      { name: 'Strength' },
      { name: 'Condition' },
    ],
    rows: [
      ...indicators.flatMap((row) =>
        row.pulls.map(({ pull, scenario }) => [
          row.indicator.sign,
          'sign',
          row.isOnRecord ? row.indicator.state || 'worded with hindsight' : null,
          row.isOnRecord ? row.indicator.asOf : null,
          movedWords(row),
          scenario,
          pull.direction,
          pull.strength,
          pull.condition,
        ]),
      ),
      ...triggers.map(({ event, date, scenario, ...trigger }) => [
        event,
        'trigger',
        triggerWords(trigger),
        date,
        null,
        scenario,
        'brings it about',
        null,
        null,
      ]),
    ],
    behind: sourcedRows([
      ...indicators.flatMap(({ indicator, pulls }) => pulls.map(() => indicator)),
      ...triggers,
    ]),
  }),
  height: ({ indicators, triggers }) => (indicators.length + triggers.length) * 56 + 80,
  isTable: true,
  reductions: async () => ({
    folds: (model) =>
      model.triggers.length === 0 || model.indicators.length === 0
        ? []
        : [
            {
              id: 'triggers',
              label: `Leave out ${count(model.triggers.length, 'trigger', 'triggers')}`,
              said: `${sentenceCase(count(model.triggers.length, 'trigger is', 'triggers are'))} not drawn.`,
              folded: { ...model, triggers: [] },
            },
          ],
    rows: {
      of: ({ indicators, triggers }) => ({
        what: 'signs',
        names: [
          ...indicators.map(({ indicator }) => indicator.sign),
          ...triggers.map(({ event }) => event),
        ],
      }),
      first: (model, kept) => ({
        ...model,
        indicators: model.indicators.slice(0, kept),
        triggers: model.triggers.slice(0, Math.max(0, kept - model.indicators.length)),
      }),
    },
  }),
  Plot: IndicatorsPlot,
})

function summary({ indicators, triggers, leanings }: IndicatorsModel): string {
  if (indicators.length === 0) {
    return triggers.length === 0
      ? 'This version of the data names no sign to watch.'
      : `This version of the data names ${count(triggers.length, 'trigger', 'triggers')} and no sign to watch.`
  }
  const moved = indicators.filter((one) => one.moved === true).length
  const [first] = leanings
  const strong = first?.for.filter(({ pull }) => pull.strength === 'strong').length ?? 0
  const most =
    first && first.for.length > 0
      ? ` They pull most towards ${first.name}: ${count(first.for.length, 'sign', 'signs')} for it, ${strong === 0 ? 'none' : numberWords(strong)} of them strong, and ${first.against.length === 0 ? 'none' : numberWords(first.against.length)} against.`
      : ''
  return `${moved} of ${indicators.length} signs have moved.${most}`
}
