import { describe, expect, it } from 'vitest'
import { DEFAULT_LEVERS, type Levers } from '#domain/regimes/levers/levers.ts'
import { clocks } from '#domain/regimes/runs/clocks.ts'
import { countMoves, type Change, type Move } from '#domain/regimes/runs/moves.ts'
import { movedModels, movesWords, regimeWords } from '#domain/regimes/runs/moveWords.ts'
import { runScenario } from '#domain/regimes/runs/scenarioRun.ts'
import {
  nothingCounted,
  pairSides,
  scenarioRuns,
  type ScenarioTables,
} from '#domain/regimes/runs/scenarioRuns.ts'
import {
  boundsWords,
  isDefault,
  namingOf,
  rangeWords,
  scenarioName,
  subjectWords,
} from '#domain/regimes/runs/scenarioWords.ts'
import type { Analogy } from '#domain/schema/scenarioTables.ts'
import { aModel } from '#tests/domain/modelFixture.ts'
import { aRule, aScenario, REGIMES } from '#tests/domain/ruleFixture.ts'

const ids = ['status-quo', 'centralized', 'two-tier', 'other']
const scenarios = ids.map((id) => aScenario(id, aRule([], 'licensed')))
const tables: ScenarioTables = {
  scenarios,
  regimes: REGIMES,
  models: [aModel({ id: 'a' }), aModel({ id: 'm', developer: 'meta' })],
  actors: [],
}
const asked = { levers: DEFAULT_LEVERS, scenario: null, against: null, developers: [] }
const runs = (part: Partial<Parameters<typeof scenarioRuns>[1]> = {}, some = tables) =>
  scenarioRuns(some, { ...asked, asof: '2026-11-23', ...part })

describe('what is compared', () => {
  const pairs = (part: Partial<Parameters<typeof scenarioRuns>[1]>, some = tables) =>
    runs(part, some).pairs.map(({ beforeName, afterName }) => `${beforeName} > ${afterName}`)

  it('is every scenario with itself by default where neither is named', () => {
    expect(pairs({})).toEqual(ids.map((id) => `${id}, by default > ${id}`))
    const levers: Levers = { ...DEFAULT_LEVERS, meta: 'exempt' }
    expect(pairs({ levers })).toEqual(ids.map((id) => `${id}, by default > ${id}, as set`))
  })

  it('is one scenario with another, or with itself where that is the same', () => {
    expect(pairs({ scenario: 'other', against: 'status-quo' })).toEqual(['status-quo > other'])
    expect(pairs({ scenario: 'other' })).toEqual(['other, by default > other'])
    expect(pairs({ scenario: 'other', against: 'other' })).toEqual(['other, by default > other'])
  })

  it('is every other scenario with the one that is named', () => {
    expect(pairs({ against: 'two-tier' })).toEqual([
      'two-tier > status-quo',
      'two-tier > centralized',
      'two-tier > other',
    ])
  })

  it('falls back from names that are nobody’s, and from there to the first two', () => {
    expect(pairs({ scenario: 'gone', against: 'gone' })).toEqual(['centralized > two-tier'])
    const two = { ...tables, scenarios: scenarios.filter(({ id }) => /other|quo/.test(id)) }
    expect(pairs({ scenario: 'gone', against: 'gone' }, two)).toEqual(['status-quo > other'])
    expect(pairs({ scenario: 'gone' }, { ...tables, scenarios: [] })).toEqual([])
  })

  it('has each run once among its sides, what is compared with first', () => {
    const names = pairSides(runs({ against: 'other' })).map(({ name }) => name)
    expect(names).toEqual(['other', 'status-quo', 'centralized', 'two-tier'])
    const one = pairSides(runs({ scenario: 'other' }))
    expect(one.map(({ name }) => name)).toEqual(['other, by default', 'other'])
    expect(pairSides({ pairs: [] })).toEqual([])
  })
})

describe('what is counted', () => {
  it('are models of the developers named, where they have any', () => {
    const counted = (...developers: readonly string[]) =>
      runs({ developers }).all[0]?.assessed.map(({ model }) => model.id)
    expect(counted('meta')).toEqual(['m'])
    expect(counted('meta', 'nobody')).toEqual(['m'])
    expect(counted('nobody')).toEqual(['a', 'm'])
    expect(counted()).toEqual(['a', 'm'])
    expect(runs({ developers: ['meta'] }).inTable).toBe(2)
  })

  it('are rules of this data alone', () => {
    const variants = ['two-tier:rule', 'two-tier:gone', 'gone:rule']
    expect(runs({ levers: { ...DEFAULT_LEVERS, variants } }).levers.variants).toEqual([
      'two-tier:rule',
    ])
  })

  it('is said in words where it is nothing', () => {
    expect(nothingCounted(runs())).toBeNull()
    expect(nothingCounted(runs({}, { ...tables, models: [] }))).toBe(
      'No models in this version of the data, so nothing can be counted.',
    )
    expect(nothingCounted(runs({ asof: '2020-01-01' }))).toMatch(/^No model is counted under these/)
    expect(nothingCounted(runs({}, { ...tables, scenarios: [] }))).toMatch(/^No model is counted/)
  })
})

describe('a run in words', () => {
  const run = (levers: Partial<Levers> = {}, id = 'two-tier') => {
    const other = { ...aRule([], 'free'), id: 'other' }
    const scenario = { ...aScenario(id, aRule([], 'licensed'), other), name: 'Two-tier: a gloss' }
    const facts = { models: tables.models, regimes: REGIMES, actors: [], asof: '2026-11-23' }
    const found = runScenario(scenario, facts, { ...DEFAULT_LEVERS, ...levers })
    if (!found) throw new Error('The scenario has no rule')
    return found
  }

  it('is the base rule only where no lever changed the rule, or what it is read against', () => {
    expect(isDefault(run())).toBe(true)
    for (const levers of [
      { variants: ['two-tier:other'] },
      { meta: 'exempt' },
      { meta: 'signs' },
      { signed: 'today' },
      { imputed: true },
    ] as const) {
      expect(isDefault(run(levers)), JSON.stringify(levers)).toBe(false)
    }
    for (const levers of [{ holdDays: 90 }, { from: null }, { tiers: ['flagship'] }] as const) {
      expect(isDefault(run(levers)), JSON.stringify(levers)).toBe(true)
    }
  })

  it('is called by what it does, or by its name where that is not told or was changed', () => {
    expect(subjectWords(run())).toBe('Exempting open weights')
    expect(subjectWords(run({}, 'new'))).toBe('Two-tier')
    expect(subjectWords(run({ meta: 'exempt' }))).toBe('Two-tier, as set here,')
    expect([scenarioName({ name: 'A: b: c' }), scenarioName({ name: 'A' })]).toEqual(['A', 'A'])
  })

  it('has both bounds where they differ', () => {
    expect([rangeWords(3, 3), rangeWords(3, 55)]).toEqual(['3', '3 to 55'])
    expect(boundsWords({ ...run().coverage, certain: 1, atMost: 2, total: 9 })).toBe('1 to 2 of 9')
  })

  it('names developers plainly, countries in words, and rules by their scenario and label', () => {
    const actor = { kind: 'company', country: 'US', testingAgreementSince: null } as const
    const naming = namingOf(
      [{ ...actor, id: 'google', name: 'Google (Google DeepMind)' }],
      [{ ...run().scenario }],
    )
    expect([naming.developer('google'), naming.developer('nobody')]).toEqual(['Google', 'nobody'])
    expect([naming.country('US'), naming.country('FR')]).toEqual(['the US', 'France'])
    expect(naming.rule('two-tier:other')).toBe('Two-tier, A rule')
    for (const unknown of ['two-tier:gone', 'gone:other', 'two-tier', '']) {
      expect(naming.rule(unknown)).toBe(unknown)
    }
  })

  it('tells the regime of a model, and what decided', () => {
    const [assessed] = run().assessed
    if (!assessed) throw new Error('a model is needed')
    const naming = { developer: String, country: String }
    expect(regimeWords(run(), assessed, naming)).toBe('Licensed (no case holds)')
    const verdict = { ...assessed.verdict, possible: ['free', 'gone'] }
    expect(regimeWords(run(), { ...assessed, verdict }, naming)).toBe(
      'Free, or gone (no case holds)',
    )
  })
})

describe('moves in words', () => {
  const moved = (changes: Partial<Record<Change, number>>): readonly Move[] => {
    const [assessed] = runs().all[0]?.assessed ?? []
    if (!assessed) throw new Error('a model is needed')
    const sides = { model: assessed.model, before: assessed, after: assessed }
    const kinds: readonly Change[] = ['unclear', 'may-gain', 'may-lose', 'gains', 'loses']
    return kinds.flatMap((change) =>
      Array.from({ length: changes[change] ?? 0 }, () => ({ ...sides, change })),
    )
  }

  it('say first what is certain, and nothing of what there is none of', () => {
    expect(movesWords([])).toBe('')
    expect(movesWords(moved({ gains: 1 }))).toBe('one model gains review')
    expect(movesWords(moved({ gains: 14, loses: 2 }))).toBe(
      '2 models lose review and 14 models gain review',
    )
    expect(movesWords(moved({ loses: 1, 'may-lose': 2, 'may-gain': 1, unclear: 3 }))).toBe(
      'one model loses review, 2 models may lose review, one model may gain review and 3 models may go either way',
    )
    expect(movedModels('gains', 0)).toBe('0 models gain review')
    expect(countMoves(moved({ gains: 2, unclear: 1 }))).toEqual({
      gains: 2,
      loses: 0,
      'may-gain': 0,
      'may-lose': 0,
      unclear: 1,
    })
  })
})

it('finds the clocks of other fields, the shortest first', () => {
  const figure = (measure: string, low: number, high: number | null, unit: string) => ({
    measure,
    low,
    high,
    unit,
    note: null,
    evidence: [],
  })
  const analogy: Analogy = {
    id: 'fda',
    name: 'FDA drug approval',
    fits: 'x',
    breaks: 'x',
    figures: [
      figure('Type certificate', 5, 9, 'years'),
      figure('Review clock, standard', 10, 12, 'months'),
      figure('Clockwork', 1, 2, 'days'),
      figure('Fee for a clock', 1, 2, 'dollars'),
      figure('Priority CLOCK', 90, null, 'days'),
      figure('Certificate again', 90, 90, 'days'),
    ],
    evidence: [],
  }
  expect(clocks([analogy]).map(({ id, name, words }) => [id, name, words])).toEqual([
    ['fda Priority CLOCK', 'FDA: priority CLOCK', '90 days'],
    ['fda Certificate again', 'FDA: certificate again', '90 days'],
    ['fda Review clock, standard', 'FDA: review clock, standard', '10–12 months'],
    ['fda Type certificate', 'FDA: type certificate', '5–9 years'],
  ])
  expect(clocks([analogy]).map(({ lowDays, highDays }) => [lowDays, highDays])).toEqual([
    [90, 90],
    [90, 90],
    [10 * 30.4, 12 * 30.4],
    [5 * 365.25, 9 * 365.25],
  ])
})
