import { expect, it } from 'vitest'
import { coverageChart } from '#charts/coverage/coverageChart.ts'
import { developersChart } from '#charts/developers/developersChart.ts'
import { differencesChart } from '#charts/differences/differencesChart.ts'
import { runsOf } from '#charts/runs/runsOf.ts'
import { ruleWords } from '#domain/regimes/runs/scenarioWords.ts'
import { valuesAndLens, tables } from '#tests/charts/scenarioFixture.ts'

function wordsAt(search: string) {
  const { values, lens } = valuesAndLens(search)
  const { all, naming } = runsOf(tables, lens, values)
  const run = all.find(({ scenario }) => scenario.id === 'two-tier')
  if (!run) throw new Error('no two-tier run')
  return ruleWords(run, naming)
}

it('calls a rule as published by its label', () => {
  expect(wordsAt('')).toBe('Any downloadable weights are exempt, whatever the licence')
  // Levers that change nobody’s rule.
  expect(wordsAt('?hold=14&imputed=1&open=any-download&signed=today')).toBe(wordsAt(''))
})

it('calls a rule that levers changed by what they say', () => {
  expect(wordsAt('?open=free-licence')).toBe(
    'As set here. Only weights under a free licence count as open.',
  )
  expect(wordsAt('?open=none&meta=exempt')).toMatch(
    /^As set here\. No weights count as open\. Meta wins an exemption/,
  )
})

it.each([coverageChart, developersChart, differencesChart])(
  'leaves no word of the published rule in $name where a lever changed it',
  (chart) => {
    for (const open of ['free-licence', 'none']) {
      const { values, lens } = valuesAndLens(`?scenario=two-tier&open=${open}`)
      const { table, title, summary, conditions } = chart.show(tables, lens, values)
      const words = JSON.stringify([table.rows, title, summary, conditions])
      expect(words).not.toContain('whatever the licence')
      expect(words).toContain(open === 'none' ? 'No weights count' : 'Only weights under a free')
    }
  },
)
