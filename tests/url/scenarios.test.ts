import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NO_ODDS } from '#domain/regimes/runs/decisionTree.ts'
import { DEFAULT_LEVERS, type Levers } from '#domain/regimes/levers/levers.ts'
import { RELEASE_WINDOWS } from '#domain/regimes/levers/window.ts'
import { tier } from '#domain/schema/modelTable.ts'
import type { Goal } from '#domain/regimes/findings/tippingPoint.ts'
import { readAddress, writeAddress } from '#url/address.ts'
import { TABS } from '#url/scenarioTabs.ts'
import { leversOf, leverValues, scenariosAddress, type ScenarioValues } from '#url/scenarios.ts'

const read = (search: string) => readAddress(scenariosAddress, search)
const defaults = read('').values
const write = (patch: Partial<ScenarioValues>) =>
  writeAddress(scenariosAddress, { ...defaults, ...patch })

const anId = fc
  .array(fc.stringMatching(/^[a-z0-9]{1,6}$/), { minLength: 1, maxLength: 3 })
  .map((words) => words.join('-'))
const percent = fc.integer({ min: 0, max: 100 })
const chance = fc.option(percent)
const aGoal: fc.Arbitrary<Goal> = fc.oneof(
  fc.record({ kind: fc.constant('model' as const), model: anId, reached: fc.boolean() }),
  fc.record({ kind: fc.constantFrom('above' as const, 'below' as const), percent }),
)

const someValues = fc.record({
  scenario: anId,
  against: anId,
  rules: fc
    .uniqueArray(fc.tuple(anId, anId), { selector: ([scenario]) => scenario })
    .map((pairs) => pairs.map(([scenario, variant]) => `${scenario}:${variant}`)),
  open: fc.constantFrom('as-written', 'any-download', 'free-licence', 'none'),
  threshold: fc.option(fc.double({ min: 1e18, max: 1e30, noNaN: true })),
  signed: fc.constantFrom('at-release', 'today', 'set'),
  signatories: fc.uniqueArray(anId),
  meta: fc.constantFrom('on-record', 'signs', 'exempt', 'refuses'),
  countries: fc.uniqueArray(fc.stringMatching(/^[A-Z]{2}$/)),
  tiers: fc.subarray([...tier.options]),
  window: fc.constantFrom('since-2025', 'all', 'in-2026', 'since-eo-14409'),
  hold: fc.integer({ min: 1, max: 730 }),
  imputed: fc.boolean(),
  flow: fc.constantFrom('today', 'weights', 'against'),
  odds: fc.record({
    'meta-signs': chance,
    'open-apart': chance,
    'congress-licenses': chance,
    'open-exempt': chance,
  }),
  goal: fc.option(aGoal),
  model: fc.option(anId),
  cell: fc.option(anId),
  tab: fc.option(fc.constantFrom(...TABS)),
  list: fc.option(fc.constantFrom('changes' as const, 'pair' as const)),
  last: fc.option(fc.constantFrom('open' as const, 'rules' as const, 'pair' as const)),
} as const)

describe('levers in the address', () => {
  it('come back as they were written, every one of them', () => {
    fc.assert(
      fc.property(someValues, (values) => {
        const again = read(write(values))
        expect(again.problems).toEqual([])
        expect(again.values).toMatchObject(values)
      }),
    )
  })

  it('are written only where they were moved', () => {
    expect(write({})).toBe('')
    expect(write({ open: 'free-licence', threshold: 1e25 })).toBe(
      '?open=free-licence&threshold=1e25',
    )
  })

  it('are written in the order in which the contract lists them, as they always were', () => {
    const address =
      '?rules=two-tier/closed-flagship-only&open=none&threshold=1e25&signed=set&signatories=meta&meta=signs&countries=us&tiers=small&window=all&hold=14&imputed=1'
    expect(write(read(address).values)).toBe(address)
  })

  it('read as words that a person could type', () => {
    expect(
      write({
        rules: ['two-tier:closed-flagship-only'],
        countries: ['US', 'CN'],
        odds: { ...NO_ODDS, 'meta-signs': 60 },
        goal: { kind: 'model', model: 'muse-spark', reached: true },
      }),
    ).toBe(
      '?rules=two-tier/closed-flagship-only&countries=us,cn&odds=meta-signs/60/40&goal=reach/muse-spark',
    )
  })
})

describe('levers and their address', () => {
  it('are each the inverse of the other', () => {
    fc.assert(
      fc.property(someValues, (some) => {
        const levers = leversOf({ ...defaults, ...some })
        expect(leversOf({ ...defaults, ...leverValues(levers) })).toEqual(levers)
      }),
    )
  })

  it('start at their defaults', () => {
    expect(leversOf(defaults)).toEqual(DEFAULT_LEVERS)
  })

  it.each(Object.entries(RELEASE_WINDOWS))('name the window %s', (name, range) => {
    const levers: Levers = { ...DEFAULT_LEVERS, ...range }
    expect(leverValues(levers)).toMatchObject({ window: name, from: null, to: null })
  })

  it('take the days that a reader typed before any named window, as far as they are open', () => {
    const { from, to } = leversOf(read('?window=in-2026&from=2025-06').values)
    expect([from, to]).toEqual(['2025-06-01', null])
  })
})

describe('what cannot be honoured', () => {
  it.each([
    ['threshold=abc', 'threshold', '“abc” is not an amount of compute'],
    ['threshold=-1e26', 'threshold', '“-1e26” is not an amount'],
    ['threshold=12', 'threshold', 'is not between 10¹⁸ and 10³⁰'],
    ['hold=0', 'hold', 'not between 1 and 730'],
    ['hold=two', 'hold', 'not a whole number of days'],
    ['hold=14.5', 'hold', 'not a whole number of days'],
    ['odds=meta-signs/60/50', 'odds', '60 and 50 for “meta-signs” do not add up to 100'],
    ['odds=meta-sings/60/40', 'odds', '“meta-sings” is not one of'],
    ['odds=meta-signs/60', 'odds', 'is not of the form meta-signs/60/40'],
    ['odds=meta-signs/60/40,meta-signs/10/90', 'odds', 'more than once'],
    ['rules=two-tier', 'rules', '“two-tier” is not a rule'],
    ['rules=two-tier/a,two-tier/b', 'rules', 'the first is used'],
    ['goal=above/120', 'goal', 'needs a whole number from 0 to 100'],
    ['goal=below/-20', 'goal', 'needs a whole number from 0 to 100'],
    ['goal=above/8e1', 'goal', 'needs a whole number from 0 to 100'],
    ['goal=above/1.5', 'goal', 'needs a whole number from 0 to 100'],
    ['goal=above/', 'goal', 'needs a whole number from 0 to 100'],
    ['goal=above/80/90', 'goal', 'is not a goal'],
    ['goal=beyond/20', 'goal', 'is not a goal'],
    ['odds=meta-signs/+6/94', 'odds', 'is not of the form meta-signs/60/40'],
    ['odds=meta-signs/60/40/0', 'odds', 'is not of the form meta-signs/60/40'],
    ['goal=reach/Muse Spark', 'goal', 'needs the id of a model'],
    ['countries=usa', 'countries', '“usa” is not a country code'],
    ['open=free', 'open', '“free” is not one of'],
    ['scenario=Two%20Tier', 'scenario', 'is not an id'],
  ])('%s is named, and the rest is kept', (query, param, why) => {
    const { values, problems } = read(`?${query}&meta=signs`)
    expect(problems).toMatchObject([{ param, why: expect.stringContaining(why) }])
    expect(values.meta).toBe('signs')
  })

  it('keeps the odds that do add up beside those that do not', () => {
    const { values } = read('?odds=meta-signs/60/50,open-exempt/30/70')
    expect(values.odds).toEqual({ ...NO_ODDS, 'open-exempt': 30 })
  })

  it('keeps the first of two rules for one scenario', () => {
    expect(read('?rules=two-tier/a,two-tier/b').values.rules).toEqual(['two-tier:a'])
  })
})
