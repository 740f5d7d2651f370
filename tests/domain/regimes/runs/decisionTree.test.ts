import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Coverage } from '#domain/regimes/runs/coverage.ts'
import {
  expectedCoverage,
  NO_ODDS,
  openQuestions,
  treeLeaves,
  type Odds,
} from '#domain/regimes/runs/decisionTree.ts'
import { DEFAULT_LEVERS } from '#domain/regimes/levers/levers.ts'
import { runScenarios } from '#domain/regimes/runs/scenarioRun.ts'
import { facts, scenarios } from '#tests/domain/recordFixture.ts'

const runs = runScenarios(scenarios, facts, DEFAULT_LEVERS)
const coverages: ReadonlyMap<string, Coverage> = new Map(
  runs.map(({ scenario, coverage }) => [scenario.id, coverage]),
)
const percent = fc.integer({ min: 0, max: 100 })
const odds = (each: fc.Arbitrary<number | null>): fc.Arbitrary<Odds> =>
  fc.record({
    'meta-signs': each,
    'open-apart': each,
    'congress-licenses': each,
    'open-exempt': each,
  })

it('ends in each scenario once', () => {
  const ends = treeLeaves(NO_ODDS).map(({ scenario }) => scenario)
  expect(ends.toSorted()).toEqual(scenarios.map(({ id }) => id).toSorted())
})

it('spans every scenario where no odds are set', () => {
  expect(expectedCoverage(NO_ODDS, coverages, 103)).toEqual({ low: 3, high: 68 })
  expect(openQuestions(NO_ODDS)).toHaveLength(4)
})

it('follows certain answers to one scenario, bounds and all', () => {
  const certain: Odds = { ...NO_ODDS, 'meta-signs': 0, 'congress-licenses': 100 }
  expect(expectedCoverage(certain, coverages, 103)).toEqual({ low: 3, high: 55 })
  // The other two are never asked.
  expect(openQuestions(certain)).toEqual([])
})

it('weighs the branches by the odds', () => {
  const even: Odds = {
    ...NO_ODDS,
    'meta-signs': 50,
    'open-apart': 0,
    'congress-licenses': 0,
    'open-exempt': 100,
  }
  expect(expectedCoverage(even, coverages, 103)).toEqual({ low: 61.5, high: 61.5 })
})

it('gives chances that add up to one', () => {
  fc.assert(
    fc.property(odds(percent), (set) => {
      const sum = treeLeaves(set).reduce((all, { chance }) => all + chance.low, 0)
      expect(sum).toBeCloseTo(1)
    }),
  )
})

it('only ever narrows as odds are set', () => {
  fc.assert(
    fc.property(odds(fc.option(percent)), odds(percent), (some, filled) => {
      const all: Odds = {
        'meta-signs': some['meta-signs'] ?? filled['meta-signs'],
        'open-apart': some['open-apart'] ?? filled['open-apart'],
        'congress-licenses': some['congress-licenses'] ?? filled['congress-licenses'],
        'open-exempt': some['open-exempt'] ?? filled['open-exempt'],
      }
      const wide = expectedCoverage(some, coverages, 103)
      const narrow = expectedCoverage(all, coverages, 103)
      expect(narrow.low).toBeGreaterThanOrEqual(wide.low - 1e-9)
      expect(narrow.high).toBeLessThanOrEqual(wide.high + 1e-9)
      expect(narrow.low).toBeLessThanOrEqual(narrow.high + 1e-9)
    }),
  )
})

it('makes no point of a scenario that was not run', () => {
  const without = new Map([...coverages].filter(([id]) => id !== 'centralized'))
  const signed: Odds = { ...NO_ODDS, 'meta-signs': 100, 'open-apart': 0 }
  expect(expectedCoverage(signed, without, 103)).toEqual({ low: 0, high: 103 })
})
