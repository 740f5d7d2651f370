import { describe, expect, it } from 'vitest'
import { DEFAULT_LEVERS, type Levers } from '#domain/regimes/levers/levers.ts'
import { allHeadline, movesHeadline } from '#domain/regimes/findings/movesHeadline.ts'
import { runScenario, runScenarios } from '#domain/regimes/runs/scenarioRun.ts'
import { namingOf } from '#domain/regimes/runs/scenarioWords.ts'
import { facts, scenarios } from '#tests/domain/recordFixture.ts'

const { developer } = namingOf(facts.actors, scenarios)

function run(id: string, levers: Partial<Levers> = {}) {
  const scenario = scenarios.find((one) => one.id === id)
  const found = scenario && runScenario(scenario, facts, { ...DEFAULT_LEVERS, ...levers })
  if (!found) throw new Error(`no scenario ${id}`)
  return found
}

describe('the headline of two scenarios', () => {
  it('counts who leaves, of how many, and how many are Meta’s', () => {
    const [before, after] = [run('centralized'), run('two-tier')]
    const lost = before.coverage.certain - after.coverage.certain
    expect(movesHeadline(before, after, developer)).toBe(
      `Exempting open weights takes ${lost} of ${before.coverage.certain} US models out of review; 4 are Meta’s`,
    )
  })

  it('says both ways where models go both ways', () => {
    expect(movesHeadline(run('status-quo'), run('two-tier'), developer)).toMatch(
      /^Exempting open weights takes \d+ of \d+ US models out of review and brings \d+ in; \d+ of the \d+ are Meta’s$/,
    )
  })

  it('says how many cannot be told before it says whose they are', () => {
    expect(movesHeadline(run('centralized'), run('mandatory-licensing'), developer)).toMatch(
      /out of review; for \d+ more it cannot be told$/,
    )
  })

  it('names a rule that levers have changed by its scenario, not by what it did before', () => {
    const moved = run('two-tier', { open: 'free-licence' })
    expect(movesHeadline(run('centralized'), moved, developer)).toMatch(/^Two-tier, as set here, /)
  })

  it('says so where nothing moves', () => {
    expect(movesHeadline(run('two-tier'), run('two-tier'), developer)).toBe(
      'No model gains or loses review between Two-tier and Two-tier',
    )
  })
})

describe('the headline of all scenarios', () => {
  it('names the first, the one that reaches most and the one that is least certain', () => {
    const runs = runScenarios(scenarios, facts, DEFAULT_LEVERS)
    expect(allHeadline(runs)).toMatch(
      /^Of \d+ models the status quo reaches \d+, centralized \d+, mandatory licensing \d+ to \d+$/,
    )
  })

  it('says so where there is none', () => {
    expect(allHeadline([])).toBe('No scenario is on record')
  })
})
