import { expect, it } from 'vitest'
import { DEFAULT_LEVERS } from '#domain/regimes/levers/levers.ts'
import { leverEffect } from '#domain/regimes/findings/leverEffect.ts'
import { runScenario } from '#domain/regimes/runs/scenarioRun.ts'
import { facts, scenarios } from '#tests/domain/recordFixture.ts'

const twoTier = scenarios.filter(({ id }) => id === 'two-tier')

it('says what another place would reach, with the numbers of the engine', () => {
  const [scenario] = twoTier
  const free = scenario && runScenario(scenario, facts, { ...DEFAULT_LEVERS, open: 'free-licence' })
  const now = scenario && runScenario(scenario, facts, DEFAULT_LEVERS)
  const settings = [{ label: 'Free licence', to: { open: 'free-licence' } }] as const
  expect(leverEffect(twoTier, facts, DEFAULT_LEVERS, settings)).toBe(
    `Free licence: Two-tier ${free?.coverage.certain} of 103 instead of ${now?.coverage.certain}.`,
  )
})

it('names the scenario that changes most', () => {
  const settings = [{ label: 'None', to: { open: 'none' } }] as const
  expect(leverEffect(scenarios, facts, DEFAULT_LEVERS, settings)).toMatch(/^None: Two-tier 68 /)
})

it('says of what a share is on either side where another number of models is counted', () => {
  const settings = [{ label: 'All', to: { from: null } }] as const
  expect(leverEffect(twoTier, facts, DEFAULT_LEVERS, settings)).toMatch(
    /^All: Two-tier \d+ of \d+ instead of 55 of 103\.$/,
  )
})

it('says so where no setting changes anything', () => {
  const settings = [{ label: 'As it is', to: {} }] as const
  expect(leverEffect(twoTier, facts, DEFAULT_LEVERS, settings)).toBe(
    'No other setting changes coverage here.',
  )
})
