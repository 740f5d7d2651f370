import { describe, expect, it } from 'vitest'
import { decisionWords, describeRule, missingWords } from '#domain/regimes/rule/describeRule.ts'
import { describeTest, flopWords } from '#domain/regimes/rule/describeTest.ts'
import { reachBand, reachesOf, regimeBook } from '#domain/regimes/rule/reach.ts'
import { mapComparisons, testsIn, valuesOf } from '#domain/regimes/rule/ruleTree.ts'
import type { RuleTest } from '#domain/schema/ruleSchema.ts'
import { aRule, REGIMES } from '#tests/domain/ruleFixture.ts'

const us: RuleTest = { attr: 'developerCountry', op: 'eq', value: 'US' }
const small: RuleTest = { attr: 'tier', op: 'eq', value: 'small' }

describe('a comparison in words, and what it says the other way round', () => {
  it.each<[RuleTest, string, string]>([
    [
      { attr: 'developer', op: 'in', value: ['meta', 'xai', 'openai'] },
      'developer is meta, xai or openai',
      'developer is not meta, xai or openai',
    ],
    [
      { attr: 'developerCountry', op: 'in', value: ['US', 'FR'] },
      'developer is in the US or FR',
      'developer is not in the US or FR',
    ],
    [
      { attr: 'weightsAccess', op: 'eq', value: 'open-weights-restricted' },
      'weights are open under a restricted licence',
      'weights are not open under a restricted licence',
    ],
    [
      {
        attr: 'weightsAccess',
        op: 'in',
        value: ['unreleased', 'open-weights', 'closed-api', 'open-weights-restricted', 'rented'],
      },
      'weights are open, unreleased, closed or rented',
      'weights are not open, unreleased, closed or rented',
    ],
    [
      { attr: 'license', op: 'in', value: ['MIT', 'Apache-2.0'] },
      'licence is MIT or Apache-2.0',
      'licence is not MIT or Apache-2.0',
    ],
    [small, 'tier is small', 'tier is not small'],
    [
      { attr: 'trainingCompute', op: 'eq', value: 1e26 },
      'training compute is 10^26 FLOP',
      'training compute is not 10^26 FLOP',
    ],
    [
      { attr: 'trainingCompute', op: 'lt', value: 1e26 },
      'training compute is under 10^26 FLOP',
      'training compute is at least 10^26 FLOP',
    ],
    [
      { attr: 'released', op: 'eq', value: '2026-08' },
      'release is dated August 2026',
      'release is not dated August 2026',
    ],
    [
      { attr: 'released', op: 'gte', value: '2026-08-03' },
      'release is on or after 3 August 2026',
      'release is before 3 August 2026',
    ],
    [
      { attr: 'released', op: 'gte', value: 'next spring' },
      'release is on or after next spring',
      'release is before next spring',
    ],
    [{ attr: 'tier', op: 'gte', value: 5 }, 'tier is at least 5', 'tier is under 5'],
    [
      { attr: 'usAgreementInForceAtRelease', op: 'eq', value: false },
      'developer has no US testing agreement at release',
      'developer has a US testing agreement at release',
    ],
    [
      { attr: 'developerHasUsAgreement', op: 'eq', value: true },
      'developer has a US testing agreement today',
      'developer has no US testing agreement today',
    ],
    [{ attr: 'tier', op: 'notIn', value: [] }, 'always', 'never'],
    [{ const: false }, 'never', 'always'],
    [{ all: [] }, 'always', 'never'],
    [{ any: [] }, 'never', 'always'],
    [{ any: [us] }, 'developer is in the US', 'developer is not in the US'],
    [
      { all: [us, small] },
      'developer is in the US, and tier is small',
      'either developer is not in the US or tier is not small',
    ],
    [
      { any: [us, { not: small }] },
      'either developer is in the US or tier is not small',
      'developer is not in the US, and tier is small',
    ],
  ])('%j', (test, words, otherwise) => {
    expect(describeTest(test)).toBe(words)
    expect(describeTest({ not: test })).toBe(otherwise)
  })

  it('calls developers and countries as it is told', () => {
    const naming = { developer: (id: string) => `[${id}]`, country: (code: string) => `<${code}>` }
    const meta: RuleTest = { attr: 'developer', op: 'eq', value: 'meta' }
    expect(describeTest({ all: [meta, us] }, naming)).toBe(
      'developer is [meta], and developer is in <US>',
    )
    const [line] = describeRule(aRule([{ regime: 'free', when: us }]), new Map(), naming)
    expect(line?.words).toBe('Developer is in <US>')
  })
})

it.each([
  [1e25, '10^25 FLOP'],
  ['1e26', '10^26 FLOP'],
  [3.5e25, '3.5 × 10^25 FLOP'],
  [3.4567e25, '3.46 × 10^25 FLOP'],
  [1, '10^0 FLOP'],
  [0, '0 FLOP'],
  [-1, '-1 FLOP'],
  ['much', 'much FLOP'],
  [Infinity, 'Infinity FLOP'],
])('writes %s as “%s”', (flop, words) => {
  expect(flopWords(flop)).toBe(words)
})

describe('a rule in words', () => {
  it('without a case is of every model, and a regime without a row is called by its id', () => {
    expect(describeRule(aRule([], 'unheard-of'), regimeBook(REGIMES))).toEqual([
      {
        decider: 'otherwise',
        number: null,
        regime: 'unheard-of',
        regimeName: 'unheard-of',
        words: 'Every model',
      },
    ])
  })

  it('says what decided in the names that it is given', () => {
    const rule = aRule([{ regime: 'licensed', when: us }])
    const naming = { developer: String, country: () => 'America' }
    const verdict = { possible: [], deciders: [], trace: [], decidedBy: 0 }
    expect(decisionWords(rule, verdict, naming)).toBe('case 1, developer is in America')
    expect(decisionWords(rule, { ...verdict, decidedBy: 'otherwise' })).toBe('no case holds')
  })

  it('names each fact that is missing once', () => {
    const tried = { caseIndex: 0, regime: 'free', truth: null }
    expect(
      missingWords([
        { ...tried, unknown: ['license', 'trainingCompute'] },
        { ...tried, unknown: ['trainingCompute', 'released'] },
      ]),
    ).toBe('licence and training compute and release date')
  })
})

describe('a rule as a tree', () => {
  const tree: RuleTest = { all: [us, { not: { any: [small, { const: true }] } }] }

  it('holds its comparisons in the order in which they are written', () => {
    expect(testsIn(tree)).toEqual([us, small])
    expect(testsIn({ const: true })).toEqual([])
    expect(valuesOf({ attr: 'tier', op: 'in', value: ['small'] })).toEqual(['small'])
    expect(valuesOf({ attr: 'tier', op: 'eq', value: 'small' })).toEqual(['small'])
  })

  it('stays the same object, and its parts, where nothing is changed', () => {
    const rule = aRule([
      { regime: 'licensed', when: tree },
      { regime: 'later', when: { any: [us] } },
    ])
    expect(mapComparisons(rule, (test) => test)).toBe(rule)
    const never: RuleTest = { const: false }
    const changed = mapComparisons(rule, (test) => (test === small ? never : test))
    expect(changed.cases[0]).toEqual({
      regime: 'licensed',
      when: { all: [us, { not: { any: [never, { const: true }] } }] },
    })
    expect(changed.cases[1]).toBe(rule.cases[1])
    const other = mapComparisons(rule, (test) => (test === us ? never : test))
    expect(other.cases.map(({ when }) => when)).toEqual([
      { all: [never, { not: { any: [small, { const: true }] } }] },
      { any: [never] },
    ])
  })
})

describe('how far regimes reach', () => {
  const book = regimeBook(REGIMES)

  it('is told in order of reach, each once, and anywhere where a regime has no row', () => {
    expect(reachesOf(['free', 'licensed', 'voluntary'], book)).toEqual(['before-release', 'none'])
    expect(reachesOf(['licensed', 'unheard-of'], book)).toEqual([
      'before-release',
      'indirect',
      'after-release',
      'record-only',
      'none',
    ])
    expect(reachesOf([], book)).toEqual([])
  })

  it.each([
    [['licensed'], 'must-pass'],
    [['licensed', 'voluntary'], 'may-test'],
    [['hosts'], 'indirect'],
    [['later'], 'after-or-record'],
    [['record'], 'after-or-record'],
    [['free', 'below-threshold'], 'not-reached'],
    [['later', 'free'], 'undetermined'],
    [['unheard-of'], 'undetermined'],
    [[], 'undetermined'],
  ])('of %j is drawn %s', (regimes, band) => {
    expect(reachBand(regimes, reachesOf(regimes, book), book)).toBe(band)
  })

  it('takes the row of the data before one of its own', () => {
    const own = { id: 'below-threshold', name: 'Own', reach: 'indirect', binding: true } as const
    expect(regimeBook([own]).get('below-threshold')).toBe(own)
    expect(regimeBook([]).get('below-threshold')).toMatchObject({ reach: 'none', binding: false })
    expect(regimeBook([]).get('exempt-by-deal')).toMatchObject({ reach: 'none', binding: false })
    expect(regimeBook([]).get('no-federal-review')).toMatchObject({ reach: 'none', binding: false })
  })
})
