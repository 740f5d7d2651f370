import { describe, expect, it } from 'vitest'
import { DEFAULT_LEVERS } from '#domain/regimes/levers/levers.ts'
import { outcomeSize } from '#domain/regimes/findings/outcomeSize.ts'
import { runScenario, type RunFacts, type ScenarioRun } from '#domain/regimes/runs/scenarioRun.ts'
import type { Outcome } from '#domain/schema/scenarioTables.ts'
import { aModel } from '#tests/domain/modelFixture.ts'
import { facts as record, scenarios } from '#tests/domain/recordFixture.ts'
import { aRule, aScenario, REGIMES } from '#tests/domain/ruleFixture.ts'

const anOutcome = (dimension: string, kind: 'computed' | 'sourced' = 'computed'): Outcome => ({
  dimension,
  direction: 'up',
  magnitude: { low: 111, high: 222, unit: 'copied', kind, text: null },
  mechanism: 'None',
  confidence: 'low',
  evidence: [],
})

const REGIME_BOOK = [
  ...REGIMES,
  { id: 'exempt', name: 'Exempt', reach: 'none', binding: false },
  { id: 'post-release-evaluation', name: 'Later', reach: 'after-release', binding: false },
] as const

const anOpen = (id: string, developerCountry: string, told = {}) =>
  aModel({ id, developerCountry, weightsAccess: 'open-weights', ...told })

const factsOf = (models: RunFacts['models']): RunFacts => ({
  models,
  regimes: REGIME_BOOK,
  actors: [],
  asof: '2026-06-01',
})

function size(dimension: string, models: RunFacts['models'], rule = aRule([], 'licensed')) {
  const scenario = aScenario('new-rule', rule)
  const facts = factsOf(models)
  const run = runScenario(scenario, facts, DEFAULT_LEVERS)
  return run && outcomeSize(anOutcome(dimension), run, facts)
}

describe('the size of an outcome', () => {
  it('is that of its source where a source gives one', () => {
    const facts = factsOf([aModel()])
    const run = runScenario(aScenario('any', aRule([])), facts, DEFAULT_LEVERS)
    if (!run) throw new Error('the scenario has a rule')
    const sourced = anOutcome('misuse-exposure', 'sourced')
    expect(outcomeSize(sourced, run, facts)).toEqual({ low: 111, high: 222, unit: 'copied' })
    expect(outcomeSize({ ...sourced, magnitude: null }, run, facts)).toBeNull()
  })

  it('is nothing where no model is counted or the computation is not known', () => {
    expect(size('pre-release-review-coverage', [])).toBeNull()
    expect(size('a-dimension-of-tomorrow', [aModel()])).toBeNull()
  })

  it('counts models and developers reached, with both bounds', () => {
    const byCompute = aRule([
      { regime: 'licensed', when: { attr: 'trainingCompute', op: 'gte', value: 1e26 } },
    ])
    const models = [
      aModel({ id: 'a', trainingCompute: { flop: 2e26 } }),
      aModel({ id: 'b', developer: 'meta' }),
      aModel({ id: 'c', developer: 'openai', trainingCompute: { flop: 1e24 } }),
    ]
    expect(size('pre-release-review-coverage', models, byCompute)).toMatchObject({
      low: 1,
      high: 2,
    })
    expect(size('market-concentration', models, byCompute)).toEqual({
      low: 1,
      high: 2,
      unit: 'of 3 developers reached',
    })
  })

  it('counts the reviews that end in the twelve months before the day of the view', () => {
    const models = [
      aModel({ id: 'a', released: '2026-05-30' }),
      aModel({ id: 'b', released: '2025-06-01' }),
    ]
    expect(size('compliance-burden', models)).toMatchObject({ low: 1, high: 1 })
  })

  it('counts open weights that stay free of review, and those that nothing reaches abroad', () => {
    const openExempt = aRule(
      [{ regime: 'exempt', when: { attr: 'weightsAccess', op: 'eq', value: 'open-weights' } }],
      'licensed',
    )
    const models = [anOpen('a', 'US'), anOpen('b', 'CN'), anOpen('c', 'CN'), aModel({ id: 'd' })]
    expect(size('openness-research-access', models, openExempt)).toMatchObject({ low: 1, high: 1 })
    expect(size('international-leakage', models, openExempt)).toEqual({
      low: 2,
      high: 2,
      unit: 'of 3 exempt models from abroad',
    })
  })

  it('spans the readings of "open" on which an exemption turns', () => {
    const anyOpen = aRule(
      [
        {
          regime: 'exempt',
          when: {
            attr: 'weightsAccess',
            op: 'in',
            value: ['open-weights', 'open-weights-restricted'],
          },
        },
      ],
      'licensed',
    )
    const models = [
      anOpen('a', 'US'),
      anOpen('b', 'US', { weightsAccess: 'open-weights-restricted' }),
      anOpen('c', 'CN'),
    ]
    expect(size('enforceability', models, anyOpen)).toMatchObject({ low: 1, high: 2 })
  })

  it('measures the wait for a test abroad by tests of the model itself, dated to the day', () => {
    const later = aRule([], 'post-release-evaluation')
    const aTest = (date: string, role: 'subject' | 'reference') => ({
      body: 'CAISI',
      timing: 'post-release' as const,
      date,
      what: 'A test',
      role,
      evidence: [],
    })
    const governmentTesting = [
      aTest('2026-03-11', 'subject'),
      aTest('2026-03-31', 'subject'),
      aTest('2026-04', 'subject'),
      aTest('2026-05-01', 'reference'),
    ]
    expect(
      size('international-leakage', [anOpen('a', 'CN', { governmentTesting })], later),
    ).toEqual({
      low: 10,
      high: 30,
      unit: 'days from release to a published test, 2 tests',
    })
  })
})

describe('open weights', () => {
  // Reviewed for certain in small models, perhaps in standard ones, never in flagships.
  const byTier = aRule([
    { regime: 'licensed', when: { attr: 'tier', op: 'eq', value: 'small' } },
    {
      regime: 'licensed',
      when: {
        all: [
          { attr: 'tier', op: 'eq', value: 'standard' },
          { attr: 'trainingCompute', op: 'gte', value: 1e26 },
        ],
      },
    },
  ])
  const tiers = ['small', 'standard', 'flagship'] as const
  const models = [
    ...tiers.map((tier) => anOpen(`us-${tier}`, 'US', { tier })),
    ...tiers.map((tier) => anOpen(`cn-${tier}`, 'CN', { tier })),
    anOpen('restricted', 'US', { tier: 'flagship', weightsAccess: 'open-weights-restricted' }),
    aModel({ id: 'closed', tier: 'flagship' }),
    aModel({ id: 'closed-cn', developerCountry: 'CN', tier: 'flagship' }),
  ]
  const sizeIn = (scenario: string, dimension: string, rule = byTier) => {
    const run = runScenario(aScenario(scenario, rule), factsOf(models), DEFAULT_LEVERS)
    return run && outcomeSize(anOutcome(dimension), run, factsOf(models))
  }

  it('are free of review for certain or perhaps, American ones', () => {
    expect(sizeIn('new-rule', 'openness-research-access')).toEqual({
      low: 2,
      high: 3,
      unit: 'of 4 US open-weights models free of review',
    })
  })

  it('are out of reach for certain or perhaps, foreign ones', () => {
    expect(sizeIn('new-rule', 'international-leakage')).toEqual({
      low: 1,
      high: 2,
      unit: 'of 3 foreign open-weights models out of reach',
    })
  })

  it('are counted as they are under the status quo', () => {
    expect(sizeIn('status-quo', 'openness-research-access')).toEqual({
      low: 7,
      high: 7,
      unit: 'of 9 models with downloadable weights',
    })
    const leaked = { low: 3, high: 3, unit: 'of 7 open-weights models from abroad' }
    expect(sizeIn('status-quo', 'international-leakage')).toEqual(leaked)
    // Where it looks at models later, too.
    const later = aRule([], 'post-release-evaluation')
    expect(sizeIn('status-quo', 'international-leakage', later)).toEqual(leaked)
  })

  it('are exempt from more or fewer by what is called open, the fewer first', () => {
    const freeOnly = aRule(
      [{ regime: 'exempt', when: { attr: 'weightsAccess', op: 'eq', value: 'open-weights' } }],
      'licensed',
    )
    expect(sizeIn('new-rule', 'enforceability', freeOnly)).toEqual({
      low: 3,
      high: 4,
      unit: 'US open-weights models exempt, by definition of open',
    })
    const closedOnly = aRule(
      [{ regime: 'licensed', when: { attr: 'weightsAccess', op: 'ne', value: 'closed-api' } }],
      'exempt',
    )
    expect(sizeIn('new-rule', 'enforceability', closedOnly)).toMatchObject({ low: 0, high: 1 })
  })
})

it('never shows a figure that the record marks as computed, but one of its own', () => {
  const shown = scenarios.flatMap((scenario) => {
    const run: ScenarioRun | null = runScenario(scenario, record, DEFAULT_LEVERS)
    return scenario.outcomes.flatMap((outcome) => {
      if (!run || outcome.magnitude?.kind !== 'computed') return []
      return [{ outcome, size: outcomeSize(outcome, run, record) }]
    })
  })
  expect(shown.length).toBeGreaterThan(10)
  for (const { outcome, size: own } of shown) {
    expect(own, outcome.dimension).not.toBeNull()
    expect(own?.unit).not.toBe(outcome.magnitude?.unit)
  }
})
