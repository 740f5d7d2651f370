import { describe, expect, it } from 'vitest'
import { coverageByDeveloper } from '#domain/regimes/runs/coverageBy.ts'
import { decisionWords } from '#domain/regimes/rule/describeRule.ts'
import { reachFlow } from '#domain/regimes/runs/flow.ts'
import { readIndicators } from '#domain/regimes/findings/indicators.ts'
import { leanings } from '#domain/regimes/findings/leaning.ts'
import { DEFAULT_LEVERS, type Levers } from '#domain/regimes/levers/levers.ts'
import { countMoves, moves } from '#domain/regimes/runs/moves.ts'
import { runScenario, runScenarios, type ScenarioRun } from '#domain/regimes/runs/scenarioRun.ts'
import { signatoriesOn } from '#domain/regimes/levers/signed.ts'
import { facts, indicators, scenarios } from '#tests/domain/recordFixture.ts'

// The numbers that a reader sees first. A change of the engine that moves one of them has to say why.

const under = (change: Partial<Levers> = {}) =>
  runScenarios(scenarios, facts, { ...DEFAULT_LEVERS, ...change })
const bounds = (runs: readonly ScenarioRun[]) =>
  Object.fromEntries(
    runs.map(({ scenario, coverage: { certain, atMost } }) => [scenario.id, [certain, atMost]]),
  )
const one = (id: string): ScenarioRun => {
  const run = under().find(({ scenario }) => scenario.id === id)
  if (!run) throw new Error(`No scenario ${id}`)
  return run
}

describe('the researched record', () => {
  it('has 103 models released since 2025, each of them once', () => {
    expect(under().map(({ coverage }) => coverage.total)).toEqual([103, 103, 103, 103, 103])
  })

  it('gives each scenario its coverage', () => {
    expect(bounds(under())).toEqual({
      'status-quo': [43, 43],
      centralized: [68, 68],
      'two-tier': [55, 55],
      'mandatory-licensing': [3, 55],
      'negotiated-compromise': [48, 51],
    })
    expect(under().map(({ coverage }) => coverage.undetermined)).toEqual([0, 0, 0, 66, 3])
  })

  it('draws each scenario in its bands', () => {
    expect(one('status-quo').coverage.byBand).toMatchObject({
      'may-test': 43,
      'after-or-record': 35,
      'not-reached': 25,
    })
    expect(one('centralized').coverage.byBand).toMatchObject({
      'must-pass': 68,
      indirect: 5,
      'not-reached': 30,
    })
    expect(one('mandatory-licensing').coverage.byBand).toMatchObject({
      'must-pass': 3,
      undetermined: 66,
      'not-reached': 34,
    })
  })

  it('knows today’s five signatories, and who they were before May 2026', () => {
    expect(signatoriesOn(facts.actors, '2026-11-23').toSorted()).toEqual([
      'anthropic',
      'google',
      'microsoft',
      'openai',
      'xai',
    ])
    expect(signatoriesOn(facts.actors, '2026-05-05')).toHaveLength(5)
    expect(signatoriesOn(facts.actors, '2026-05-04').toSorted()).toEqual(['anthropic', 'openai'])
  })

  it('takes 13 models out of review where open weights are exempt, 4 of them Meta’s', () => {
    const found = moves(one('centralized'), one('two-tier'))
    expect(countMoves(found)).toMatchObject({ loses: 13, gains: 0, unclear: 0 })
    expect(found.filter(({ model }) => model.developer === 'meta')).toHaveLength(4)
    const reasons = found.map(({ after }) => decisionWords(one('two-tier').rule, after.verdict))
    expect(new Set(reasons)).toEqual(new Set(['case 2, weights are open']))
  })

  it('sends 14 models into review from today’s agreements, and 2 out of it', () => {
    const ribbons = reachFlow(one('status-quo'), one('two-tier'))
    const changing = ribbons
      .filter(({ reachedBefore, reachedAfter }) => reachedBefore !== reachedAfter)
      .map(({ from, to, models }) => `${models.length} from ${from} to ${to}`)
    expect(new Set(changing)).toEqual(
      new Set(['14 from not-reached to must-pass', '2 from may-test to not-reached']),
    )
  })

  it('moves with the levers', () => {
    expect(bounds(under({ open: 'free-licence' }))).toMatchObject({ 'two-tier': [60, 60] })
    expect(bounds(under({ open: 'none' }))).toMatchObject({ 'two-tier': [68, 68] })
    expect(bounds(under({ signed: 'today' }))).toMatchObject({ 'status-quo': [51, 51] })
    expect(bounds(under({ meta: 'exempt' }))).toMatchObject({ centralized: [59, 59] })
    expect(bounds(under({ meta: 'refuses' }))).toMatchObject({
      'negotiated-compromise': [42, 44],
    })
    expect(bounds(under({ threshold: 1e25 }))).toMatchObject({ 'mandatory-licensing': [13, 59] })
  })

  it('gives the lever on openness the same answer as the variant that spells it out', () => {
    const twoTier = one('two-tier').scenario
    const run = (change: Partial<Levers>) =>
      runScenario(twoTier, facts, { ...DEFAULT_LEVERS, ...change })?.coverage
    expect(run({ open: 'free-licence' })).toEqual(
      run({ variants: ['two-tier:free-licence-exempt'] }),
    )
    expect(run({ threshold: 1e25, variants: ['mandatory-licensing:compute-1e25'] })).toEqual(
      run({ threshold: 1e25 }),
    )
  })

  it('gives the compute threshold the same answer as the variants that spell it out', () => {
    const { scenario } = one('centralized')
    for (const [threshold, variant] of [
      [1e25, 'compute-1e25'],
      [1e26, 'compute-1e26'],
    ] as const) {
      const spelt = { ...DEFAULT_LEVERS, variants: [`centralized:${variant}`] }
      const lined = runScenario(scenario, facts, { ...DEFAULT_LEVERS, threshold })?.coverage
      const written = runScenario(scenario, facts, spelt)?.coverage
      expect([lined?.certain, lined?.atMost]).toEqual([written?.certain, written?.atMost])
    }
  })

  it('runs every variant of every scenario', () => {
    const variants = scenarios.flatMap((scenario) =>
      scenario.variants.map(({ id }) => `${scenario.id}:${id}`),
    )
    expect(variants).toHaveLength(19)
    for (const variant of variants) {
      for (const { coverage } of under({ variants: [variant], from: null })) {
        expect(coverage.total).toBe(152)
      }
    }
  })

  it('puts the developers with most models under a centralized rule first', () => {
    const reached = coverageByDeveloper(one('centralized').assessed).filter(
      ({ coverage }) => coverage.certain > 0,
    )
    expect(reached.map(({ key, coverage }) => [key, coverage.certain]).slice(0, 4)).toEqual([
      ['anthropic', 21],
      ['openai', 16],
      ['meta', 9],
      ['google', 7],
    ])
  })
})

describe('the indicators', () => {
  const readings = readIndicators(indicators, '2026-11-23')

  it('have moved in 7 of 17 cases', () => {
    const ids = (truth: boolean | null) =>
      readings.filter(({ moved }) => moved === truth).map(({ indicator }) => indicator.id)
    expect(ids(true)).toEqual([
      'meta-next-flagship-weights',
      'framework-scope',
      'president-rejects',
      'accord-replaces-review',
      'ad-hoc-order',
      'caisi-capacity',
      'state-mandate',
    ])
    expect(ids(null)).toEqual(['open-closed-gap'])
    expect(ids(false)).toHaveLength(9)
  })

  it('pull each scenario as far as their states show', () => {
    const found = leanings(
      readings,
      scenarios.map(({ id }) => id),
    )
    const strengths = (signs: (typeof found)[number]['for']) =>
      signs.map(({ pull }) => pull.strength)
    expect(
      found.map((leaning) => [
        leaning.scenario,
        strengths(leaning.for),
        strengths(leaning.against),
      ]),
    ).toEqual([
      ['status-quo', ['strong', 'moderate', 'moderate', 'moderate'], []],
      ['two-tier', ['strong', 'moderate'], []],
      ['centralized', ['weak', 'weak'], ['weak']],
      ['negotiated-compromise', [], []],
      ['mandatory-licensing', ['weak', 'weak'], ['moderate']],
    ])
  })

  it('had not moved before their states were on record', () => {
    const before = readIndicators(indicators, '2026-05-01')
    expect(before.filter(({ moved }) => moved)).toEqual([])
  })
})
