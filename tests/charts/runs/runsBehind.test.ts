import { expect, it } from 'vitest'
import { coverageChart } from '#charts/coverage/coverageChart.ts'
import { factsLine } from '#share/picture/PictureSheet.tsx'
import { factsOf } from '#share/facts.ts'
import { facts as factsFixture, shownOf } from '#tests/share/shownFixture.ts'
import { valuesAndLens, tables } from '#tests/charts/scenarioFixture.ts'

const shown = (search: string) => {
  const { values, lens } = valuesAndLens(search)
  return coverageChart.show(tables, lens, values)
}
const { version } = factsFixture(shownOf())
const made = (search: string) => factsOf(shown(search), version, [], '2026-11-25').filters

it('says which releases are counted, and every lever that was moved', () => {
  expect(made('')).toBe('Models released since 1 January 2025 are counted')
  expect(made('?meta=refuses&hold=90&window=all&threshold=1e25')).toBe(
    'Models of every release date are counted · The compute threshold is 1e25 FLOP · Meta does not sign, and review that does not bind does not reach it · A review holds a release for 90 days',
  )
})

it('says a range once, as the filter that it is', () => {
  expect(made('?from=2026')).toBe('since 2026')
})

it('names the sources of the regimes and of the models that are counted', () => {
  const { sources } = shown('')
  const cited = tables.models.flatMap(({ evidence }) => evidence.map(({ source }) => source))
  expect(sources.length).toBeGreaterThan(50)
  expect(sources.some((source) => cited.includes(source))).toBe(true)
  expect(new Set(sources).size).toBe(sources.length)
  expect(factsLine(shown(''), factsOf(shown(''), version, [], '2026-11-25'), false)).toContain(
    `${sources.length}\u00a0sources`,
  )
})
