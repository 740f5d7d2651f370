import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leveredRule } from '#domain/regimes/levers/levers.ts'
import { DEFAULT_LEVERS, type Levers } from '#domain/regimes/levers/levers.ts'
import type { Model, WeightsAccess } from '#domain/schema/modelTable.ts'
import { regimeBook } from '#domain/regimes/rule/reach.ts'
import type { RuleVariant } from '#domain/schema/ruleSchema.ts'
import { verdict } from '#domain/regimes/rule/verdict.ts'
import { aModel, anyModel } from '#tests/domain/modelFixture.ts'
import { anyRule, aRule, CONTEXT, REGIMES } from '#tests/domain/ruleFixture.ts'

const book = regimeBook(REGIMES)
const under = (rule: RuleVariant, change: Partial<Levers>) =>
  leveredRule(rule, { ...DEFAULT_LEVERS, ...change }, book)
const regimes = (rule: RuleVariant, model: Model) => verdict(rule, model, CONTEXT).possible

const twoTier = aRule([
  {
    regime: 'licensed',
    when: {
      not: { attr: 'weightsAccess', op: 'in', value: ['open-weights', 'open-weights-restricted'] },
    },
  },
])
const freeOnly = aRule([
  { regime: 'licensed', when: { attr: 'weightsAccess', op: 'ne', value: 'open-weights' } },
])

describe('what counts as open', () => {
  const reviewed = (rule: RuleVariant, change: Partial<Levers>) =>
    (['open-weights', 'open-weights-restricted', 'closed-api'] satisfies WeightsAccess[]).filter(
      (weightsAccess) => regimes(under(rule, change), aModel({ weightsAccess }))[0] === 'licensed',
    )

  it.each([
    [twoTier, 'as-written', ['closed-api']],
    [twoTier, 'any-download', ['closed-api']],
    [twoTier, 'free-licence', ['open-weights-restricted', 'closed-api']],
    [twoTier, 'none', ['open-weights', 'open-weights-restricted', 'closed-api']],
    [freeOnly, 'as-written', ['open-weights-restricted', 'closed-api']],
    [freeOnly, 'any-download', ['closed-api']],
    [freeOnly, 'free-licence', ['open-weights-restricted', 'closed-api']],
    [freeOnly, 'none', ['open-weights', 'open-weights-restricted', 'closed-api']],
  ] as const)('%# reads weights as %s', (rule, open, expected) => {
    expect(reviewed(rule, { open })).toEqual(expected)
  })

  it('runs the rule as if the model were what it is read as', () => {
    fc.assert(
      fc.property(anyRule, anyModel, (rule, model) => {
        const asClosed = model.weightsAccess.startsWith('open')
          ? ({ ...model, weightsAccess: 'closed-api' } as const)
          : model
        expect(regimes(under(rule, { open: 'none' }), model)).toEqual(regimes(rule, asClosed))
      }),
    )
  })

  it('leaves a rule alone in which openness is what escapes', () => {
    const escape = aRule([
      { regime: 'hosts', when: { attr: 'weightsAccess', op: 'eq', value: 'closed-api' } },
      { regime: 'outside-reach', when: { const: true } },
    ])
    expect(under(escape, { open: 'none' })).toBe(escape)
  })
})

describe('the compute threshold', () => {
  const lined = aRule([
    { regime: 'licensed', when: { not: { attr: 'trainingCompute', op: 'lt', value: 1e26 } } },
  ])
  const bound = aRule([], 'licensed')
  const offered = aRule([], 'voluntary')
  const middling = aModel({ trainingCompute: { flop: 3e25 } })

  it('replaces the line of a rule that has one', () => {
    expect(regimes(lined, middling)).toEqual(['free'])
    expect(regimes(under(lined, { threshold: 1e25 }), middling)).toEqual(['licensed'])
    expect(under(lined, { threshold: 1e26 })).toBe(lined)
  })

  it('leaves models below it out of a binding rule that has none', () => {
    expect(regimes(under(bound, { threshold: 1e26 }), middling)).toEqual(['below-threshold'])
    expect(regimes(under(bound, { threshold: 1e26 }), aModel())).toEqual([
      'below-threshold',
      'licensed',
    ])
    expect(regimes(under(bound, { threshold: 1e25 }), middling)).toEqual(['licensed'])
  })

  it('does not touch review that is offered and not required', () => {
    expect(under(offered, { threshold: 1e26 })).toBe(offered)
  })
})

describe('what Meta does', () => {
  const rule = aRule(
    [
      { regime: 'voluntary', when: { attr: 'tier', op: 'eq', value: 'flagship' } },
      { regime: 'licensed', when: { attr: 'tier', op: 'eq', value: 'standard' } },
    ],
    'voluntary',
  )
  const of = (change: Partial<Model>, meta: Levers['meta']) =>
    regimes(under(rule, { meta }), { ...aModel(), ...change })

  it('exempts it before every other case, and nobody else', () => {
    expect(of({ developer: 'meta', tier: 'standard' }, 'exempt')).toEqual(['exempt-by-deal'])
    expect(of({ tier: 'standard' }, 'exempt')).toEqual(['licensed'])
  })

  it('keeps it from review that does not bind, and from no other', () => {
    expect(of({ developer: 'meta' }, 'refuses')).toEqual(['no-federal-review'])
    expect(of({ developer: 'meta', tier: 'small' }, 'refuses')).toEqual(['no-federal-review'])
    expect(of({ developer: 'meta', tier: 'standard' }, 'refuses')).toEqual(['licensed'])
    expect(of({}, 'refuses')).toEqual(['voluntary'])
  })

  it('keeps it from such review even where nobody can tell whether the case holds', () => {
    const lined = aRule([
      { regime: 'voluntary', when: { attr: 'trainingCompute', op: 'gte', value: 1e25 } },
    ])
    const refusing = under(lined, { meta: 'refuses' })
    expect(regimes(refusing, { ...aModel(), developer: 'meta' })).toEqual([
      'no-federal-review',
      'free',
    ])
    expect(regimes(refusing, aModel())).toEqual(['voluntary', 'free'])
  })
})

it('is the same rule, and the same cases, where no lever touches it', () => {
  fc.assert(
    fc.property(anyRule, (rule) => {
      expect(under(rule, {})).toBe(rule)
      const exempt = under(rule, { meta: 'exempt' })
      expect(exempt.cases.slice(1).every((one, index) => one === rule.cases[index])).toBe(true)
    }),
  )
})
