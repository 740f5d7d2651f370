import { beforeEach, expect, it } from 'vitest'
import { registry } from '#charts/registry.ts'
import { keptRuns, runsOf } from '#charts/runs/runsOf.ts'
import { valuesAndLens, tables } from '#tests/charts/scenarioFixture.ts'

beforeEach(() => keptRuns.empty())

it('runs the scenarios once for every chart of a page, each with its own copy of the address', async () => {
  const charts = await Promise.all(registry.map((entry) => entry.load()))
  const ofRuns = charts.filter(({ needs }) => needs.includes('regimes'))
  expect(ofRuns.length).toBeGreaterThan(10)
  for (const chart of ofRuns) {
    const { values, lens } = valuesAndLens('?open=none&signed=set&signatories=meta')
    const shown = chart.show({ ...tables }, lens, values)
    expect(shown.conditions.length).toBeGreaterThan(0)
    expect(shown.table.columns.length).toBeGreaterThan(0)
  }
  expect(keptRuns.count()).toBe(1)
})

it('runs them anew for another lever, another day and other data', () => {
  const ask = (search: string, own = tables) => {
    const { values, lens } = valuesAndLens(search)
    return runsOf(own, lens, values)
  }
  const first = ask('')
  expect(ask('')).toBe(first)
  expect(ask('?open=none')).not.toBe(first)
  expect(ask('?asof=2025-03-01')).not.toBe(first)
  expect(ask('', { ...tables, models: tables.models.slice(1) })).not.toBe(first)
  expect(keptRuns.count()).toBe(4)
  expect(ask('')).toBe(first)
})
