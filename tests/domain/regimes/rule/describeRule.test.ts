import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decisionWords, describeRule } from '#domain/regimes/rule/describeRule.ts'
import { describeTest } from '#domain/regimes/rule/describeTest.ts'
import { regimeBook } from '#domain/regimes/rule/reach.ts'
import type { RuleTest } from '#domain/schema/ruleSchema.ts'
import { verdict } from '#domain/regimes/rule/verdict.ts'
import { aModel } from '#tests/domain/modelFixture.ts'
import { anyTest, aRule, CONTEXT, REGIMES } from '#tests/domain/ruleFixture.ts'

const american: RuleTest = { attr: 'developerCountry', op: 'eq', value: 'US' }
const free: RuleTest = { attr: 'weightsAccess', op: 'eq', value: 'open-weights' }
const large: RuleTest = { attr: 'trainingCompute', op: 'gte', value: 1e25 }
const open: RuleTest = {
  attr: 'weightsAccess',
  op: 'in',
  value: ['open-weights', 'open-weights-restricted'],
}

describe(describeTest, () => {
  it.each<[RuleTest, string]>([
    [
      {
        all: [
          american,
          { attr: 'weightsAccess', op: 'in', value: ['closed-api', 'limited-preview'] },
        ],
      },
      'developer is in the US, and weights are closed or in limited preview',
    ],
    [{ not: open }, 'weights are not open'],
    [{ not: { not: open } }, 'weights are open'],
    [
      { not: { all: [free, { not: large }] } },
      'either weights are not open under a free licence or training compute is at least 10^25 FLOP',
    ],
    [{ not: large }, 'training compute is under 10^25 FLOP'],
    [
      { attr: 'usAgreementInForceAtRelease', op: 'eq', value: true },
      'developer has a US testing agreement at release',
    ],
    [
      { attr: 'developerHasUsAgreement', op: 'ne', value: true },
      'developer has no US testing agreement today',
    ],
    [{ attr: 'released', op: 'lt', value: '2026-08-03' }, 'release is before 3 August 2026'],
    [{ attr: 'tier', op: 'notIn', value: ['small'] }, 'tier is not small'],
    [{ attr: 'license', op: 'in', value: [] }, 'never'],
    [{ const: true }, 'always'],
  ])('%j', (test, words) => {
    expect(describeTest(test)).toBe(words)
  })

  it('has words for any test, and the same for two tests that are one', () => {
    fc.assert(
      fc.property(anyTest, (test) => {
        expect(describeTest(test)).not.toMatch(/undefined|null|^$/)
        expect(describeTest({ not: { not: test } })).toBe(describeTest(test))
      }),
    )
  })
})

describe(describeRule, () => {
  const rule = aRule([
    { regime: 'licensed', when: { all: [american, large] } },
    { regime: 'later', when: { not: american } },
  ])

  it('prints the cases in order, and what is left', () => {
    const lines = describeRule(rule, regimeBook(REGIMES))
    expect(lines.map(({ number, words, regimeName }) => [number, words, regimeName])).toEqual([
      [1, 'Developer is in the US, and training compute is at least 10^25 FLOP', 'Licensed'],
      [2, 'Developer is not in the US', 'After release'],
      [null, 'Everything else', 'Free'],
    ])
  })

  it('says what decided, or what is missing', () => {
    const decision = (told: Parameters<typeof aModel>[0]) =>
      decisionWords(rule, verdict(rule, aModel(told), CONTEXT))
    expect(decision({ developerCountry: 'CN' })).toBe('case 2, developer is not in the US')
    expect(decision({ trainingCompute: { flop: 1 } })).toBe('no case holds')
    expect(decision({})).toBe('cannot be told: training compute unknown')
    expect(decision({ developerCountry: null })).toBe(
      'cannot be told: country of the developer and training compute unknown',
    )
  })
})
