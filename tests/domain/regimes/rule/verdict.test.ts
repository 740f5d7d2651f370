import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '#domain/regimes/rule/assessed.ts'
import { edtf } from '#domain/days/edtf.ts'
import type { Model } from '#domain/schema/modelTable.ts'
import { regimeBook } from '#domain/regimes/rule/reach.ts'
import type { RuleTest } from '#domain/schema/ruleSchema.ts'
import { verdict } from '#domain/regimes/rule/verdict.ts'
import { aModel, anyModel } from '#tests/domain/modelFixture.ts'
import { anyRule, aRule, CONTEXT, REGIMES } from '#tests/domain/ruleFixture.ts'

const book = regimeBook(REGIMES)
const above: RuleTest = { attr: 'trainingCompute', op: 'gte', value: 1e26 }
const american: RuleTest = { attr: 'developerCountry', op: 'eq', value: 'US' }

describe(verdict, () => {
  it('ends at the first case that holds', () => {
    const rule = aRule([
      { regime: 'later', when: { not: american } },
      { regime: 'licensed', when: american },
      { regime: 'hosts', when: { const: true } },
    ])
    const found = verdict(rule, aModel(), CONTEXT)
    expect(found.possible).toEqual(['licensed'])
    expect(found.decidedBy).toBe(1)
    expect(found.trace.map(({ truth }) => truth)).toEqual([false, true])
  })

  it('keeps the regime of an unknown case, and tries the next', () => {
    const rule = aRule([
      { regime: 'licensed', when: { all: [american, above] } },
      { regime: 'record', when: american },
    ])
    const found = verdict(rule, aModel(), CONTEXT)
    expect(found.possible).toEqual(['licensed', 'record'])
    expect(found.deciders).toEqual([0, 1])
    expect(found.decidedBy).toBe(null)
    expect(found.trace[0]?.unknown).toEqual(['trainingCompute'])
  })

  it('falls through to what is left', () => {
    const rule = aRule([{ regime: 'licensed', when: above }])
    const small = aModel({ trainingCompute: { flop: 1e24 } })
    expect(verdict(rule, small, CONTEXT)).toMatchObject({
      possible: ['free'],
      decidedBy: 'otherwise',
    })
    expect(verdict(rule, aModel(), CONTEXT).possible).toEqual(['licensed', 'free'])
    expect(verdict(aRule([]), aModel(), CONTEXT).possible).toEqual(['free'])
  })

  it('names a decider where two ways lead to one regime', () => {
    const rule = aRule([
      { regime: 'licensed', when: above },
      { regime: 'licensed', when: american },
    ])
    expect(verdict(rule, aModel(), CONTEXT)).toMatchObject({
      possible: ['licensed'],
      deciders: [0, 1],
      decidedBy: 1,
    })
  })
})

describe(assess, () => {
  const assessed = (regime: string, otherwise: string) =>
    assess(aRule([{ regime, when: above }], otherwise), aModel(), CONTEXT, book)

  it('is undetermined only where the possible regimes differ in reach', () => {
    expect(assessed('licensed', 'free')).toMatchObject({ reached: null, band: 'undetermined' })
    expect(assessed('hosts', 'free')).toMatchObject({ reached: false, band: 'undetermined' })
    expect(assessed('licensed', 'voluntary')).toMatchObject({ reached: true, band: 'may-test' })
    expect(assessed('licensed', 'licensed')).toMatchObject({ reached: true, band: 'must-pass' })
    expect(assessed('free', 'free')).toMatchObject({ reached: false, band: 'not-reached' })
    expect(assessed('record', 'record')).toMatchObject({ band: 'after-or-record' })
    expect(assessed('later', 'later')).toMatchObject({ band: 'after-or-record' })
    expect(assessed('later', 'record')).toMatchObject({ reached: false, band: 'undetermined' })
  })

  it('cannot tell what a regime without a row would do', () => {
    expect(assessed('unheard-of', 'unheard-of')).toMatchObject({
      reached: null,
      band: 'undetermined',
    })
  })
})

/** The model with one more fact: an unknown filled in, a bound or an extent narrowed to a value inside it. */
function learned(model: Model, flop: number, country: string, isLate: boolean): Model {
  const { trainingCompute: compute, released } = model
  const inside = Math.max(Math.min(flop, (compute.below ?? Infinity) / 2), compute.atLeast ?? 0)
  const { first, last } = edtf(released)
  return {
    ...model,
    developerCountry: model.developerCountry ?? country,
    license: model.license ?? 'MIT',
    released: (isLate ? last : first) ?? last ?? released,
    trainingCompute: { ...compute, flop: compute.flop ?? inside },
  }
}

const fact = [
  fc.constantFrom(1e24, 1e25, 9e25, 1e26, 1e27),
  fc.constantFrom('US', 'FR'),
  fc.boolean(),
] as const

describe('information', () => {
  it('only ever takes regimes out, and so never turns a certainty into another', () => {
    fc.assert(
      fc.property(anyRule, anyModel, ...fact, (rule, model, flop, country, isLate) => {
        const before = verdict(rule, model, CONTEXT).possible
        const after = verdict(rule, learned(model, flop, country, isLate), CONTEXT).possible
        expect(before).toEqual(expect.arrayContaining([...after]))
        expect(after.length).toBeGreaterThan(0)
      }),
      { numRuns: 500 },
    )
  })

  it('leaves one regime where everything is known', () => {
    fc.assert(
      fc.property(anyRule, anyModel, ...fact, (rule, model, flop, country, isLate) => {
        const found = verdict(rule, learned(model, flop, country, isLate), CONTEXT)
        expect(found.possible).toHaveLength(1)
        expect(found.decidedBy).not.toBeNull()
      }),
    )
  })
})
