import { describe, expect, it } from 'vitest'
import { holds, unknownIn, type RuleContext } from '#domain/regimes/rule/rule.ts'
import type { RuleTest } from '#domain/schema/ruleSchema.ts'
import type { Truth } from '#domain/regimes/rule/truth.ts'
import { aModel } from '#tests/domain/modelFixture.ts'
import { CONTEXT } from '#tests/domain/ruleFixture.ts'

const known = { attr: 'developerCountry', op: 'eq', value: 'US' } as const
const wrong = { attr: 'developerCountry', op: 'ne', value: 'US' } as const
const unknown = { attr: 'license', op: 'eq', value: 'MIT' } as const

describe(holds, () => {
  it.each<[RuleTest, Truth]>([
    [{ const: true }, true],
    [{ const: false }, false],
    [{ not: unknown }, null],
    [{ not: known }, false],
    [{ all: [known, unknown] }, null],
    [{ all: [wrong, unknown] }, false],
    [{ any: [known, unknown] }, true],
    [{ any: [wrong, unknown] }, null],
    [{ all: [] }, true],
    [{ any: [] }, false],
    [{ attr: 'tier', op: 'in', value: ['small', 'flagship'] }, true],
    [{ attr: 'tier', op: 'notIn', value: ['small', 'flagship'] }, false],
    [{ attr: 'tier', op: 'in', value: [] }, false],
    [{ attr: 'license', op: 'notIn', value: ['MIT'] }, null],
    [{ attr: 'license', op: 'ne', value: 'MIT' }, null],
    [{ attr: 'weightsAccess', op: 'eq', value: 'closed-api' }, true],
    [{ attr: 'developer', op: 'ne', value: 'acme' }, false],
    // What cannot be compared is unknown, never an error.
    [{ attr: 'tier', op: 'gte', value: 5 }, null],
    [{ attr: 'trainingCompute', op: 'gte', value: 'much' }, null],
    [{ attr: 'released', op: 'gte', value: 'next spring' }, null],
  ])('%j is %s', (test, truth) => {
    expect(holds(test, aModel(), CONTEXT)).toBe(truth)
  })
})

describe('training compute', () => {
  const line = { attr: 'trainingCompute', op: 'gte', value: 1e26 } as const
  it.each([
    ['an estimate above', { flop: 3e26 }, true],
    ['an estimate on the line', { flop: 1e26 }, true],
    ['an estimate below', { flop: 3e25 }, false],
    ['an estimate, whatever the bound says', { flop: 3e25, atLeast: 1e26 }, false],
    ['a lower bound on the line', { atLeast: 1e26 }, true],
    ['a lower bound that settles nothing', { atLeast: 1e25 }, null],
    ['an upper bound on the line', { below: 1e26 }, false],
    ['an upper bound that settles nothing', { below: 1e27 }, null],
    ['nothing', {}, null],
    ['an inferred figure that is switched off', { imputedFlop: 3e26 }, null],
  ])('reads %s', (_what, trainingCompute, truth) => {
    const model = aModel({ trainingCompute })
    expect(holds(line, model, CONTEXT)).toBe(truth)
    expect(holds({ ...line, op: 'lt' }, model, CONTEXT)).toBe(truth === null ? null : !truth)
  })

  it('uses an inferred figure only when asked, and only where nothing better settles it', () => {
    const on = { ...CONTEXT, imputed: true }
    expect(holds(line, aModel({ trainingCompute: { imputedFlop: 3e26 } }), on)).toBe(true)
    const bounded = aModel({ trainingCompute: { below: 1e25, imputedFlop: 3e26 } })
    expect(holds(line, bounded, on)).toBe(false)
    const estimated = aModel({ trainingCompute: { flop: 1e24, imputedFlop: 3e26 } })
    expect(holds(line, estimated, on)).toBe(false)
  })

  it('is equal to a number only by an estimate, and unequal by a bound', () => {
    const exactly = { ...line, op: 'eq' } as const
    expect(holds(exactly, aModel({ trainingCompute: { flop: 1e26 } }), CONTEXT)).toBe(true)
    expect(holds(exactly, aModel({ trainingCompute: { below: 1e25 } }), CONTEXT)).toBe(false)
    expect(holds(exactly, aModel(), CONTEXT)).toBe(null)
    expect(holds(exactly, aModel({ trainingCompute: { flop: 2e26 } }), CONTEXT)).toBe(false)
    // Above a bound is not equal to it.
    expect(holds(exactly, aModel({ trainingCompute: { atLeast: 1e26 } }), CONTEXT)).toBe(null)
    const inferred = aModel({ trainingCompute: { imputedFlop: 1e26 } })
    expect(holds(exactly, inferred, CONTEXT)).toBe(null)
    expect(holds(exactly, inferred, { ...CONTEXT, imputed: true })).toBe(true)
    const words = { ...exactly, value: 'much' }
    expect(holds(words, aModel({ trainingCompute: { flop: 1e26 } }), CONTEXT)).toBe(null)
  })
})

describe('release date', () => {
  const since = { attr: 'released', op: 'gte', value: '2026-08-03' } as const
  const in2026 = { attr: 'released', op: 'eq', value: '2026' } as const
  it.each<[string, Truth, Truth]>([
    ['2026-08-03', true, true],
    ['2026-08-02', false, true],
    ['2026-08', null, true],
    ['2026', null, true],
    ['2026-09-02/2026-11-23', true, true],
    ['2026-12/2027-02', true, null],
    ['2025-12/2026-02', false, null],
    ['2027-01-01', true, false],
    ['2026-09-01/..', true, null],
    ['../2026-08-10', null, null],
    ['2025-12-31', false, false],
  ])('%s is on or after 3 August 2026: %s; within 2026: %s', (released, after, within) => {
    expect(holds(since, aModel({ released }), CONTEXT)).toBe(after)
    expect(holds(in2026, aModel({ released }), CONTEXT)).toBe(within)
  })
})

describe('a release', () => {
  const within = (value: string | number, released = '2026-08-03') =>
    holds({ attr: 'released', op: 'eq', value }, aModel({ released }), CONTEXT)

  it('may lie in what is open at one end', () => {
    expect(within('../2026-08-03')).toBe(true)
    expect(within('../2026-08-02')).toBe(false)
    expect(within('2026-08-03/..')).toBe(true)
    expect(within('2026-08-04/..')).toBe(false)
    expect(within('../2026-08-03', '2026-08')).toBe(null)
    expect(within('2026-08-03/..', '2026-08')).toBe(null)
  })

  it('is compared with nothing that is no date, or has no beginning', () => {
    expect([within('soon'), within(2026)]).toEqual([null, null])
    const since = (value: string | number) =>
      holds({ attr: 'released', op: 'gte', value }, aModel(), CONTEXT)
    expect([since('../2026'), since(2020)]).toEqual([null, null])
  })
})

describe('agreements', () => {
  const today = { attr: 'developerHasUsAgreement', op: 'eq', value: true } as const
  const then = { attr: 'usAgreementInForceAtRelease', op: 'eq', value: true } as const
  const early = aModel({ developer: 'openai', usAgreementInForceAtRelease: false })
  const meta = aModel({ developer: 'meta' })
  const read = (model: typeof meta, context: Partial<RuleContext>) =>
    [today, then].map((test) => holds(test, model, { ...CONTEXT, ...context }))

  it('count from the day they were signed, or for every release', () => {
    expect(read(early, {})).toEqual([true, false])
    expect(read(early, { atRelease: 'signatories' })).toEqual([true, true])
    expect(read(meta, { atRelease: 'signatories' })).toEqual([false, false])
  })

  it('can be given to a developer, or taken away, whatever the record says', () => {
    expect(read(meta, { always: ['meta'] })).toEqual([true, true])
    const signed = { signatories: ['meta'], atRelease: 'signatories' } as const
    expect(read(meta, { ...signed, never: ['meta'] })).toEqual([false, false])
    expect(read(meta, { always: ['meta'], never: ['meta'] })).toEqual([false, false])
    expect(read(meta, { always: ['openai'], never: ['openai'] })).toEqual([false, false])
    const recorded = aModel({ usAgreementInForceAtRelease: true })
    expect(read(recorded, {})).toEqual([false, true])
    expect(read(recorded, { atRelease: 'signatories' })).toEqual([false, false])
  })
})

describe(unknownIn, () => {
  it('names what leaves a test unknown, and nothing else', () => {
    const compute = { attr: 'trainingCompute', op: 'gte', value: 1e26 } as const
    const test: RuleTest = { all: [known, { not: { any: [unknown, compute] } }, compute] }
    expect(unknownIn(test, aModel(), CONTEXT)).toEqual(['license', 'trainingCompute'])
    const told = aModel({ license: 'Apache-2.0', trainingCompute: { flop: 1e20 } })
    expect(unknownIn(test, told, CONTEXT)).toEqual([])
    expect(unknownIn({ all: [wrong, compute] }, aModel(), CONTEXT)).toEqual([])
  })
})
