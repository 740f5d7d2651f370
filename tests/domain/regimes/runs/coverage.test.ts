import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess, type Assessed } from '#domain/regimes/rule/assessed.ts'
import { coverage } from '#domain/regimes/runs/coverage.ts'
import {
  coverageByCountry,
  coverageByDeveloper,
  coverageByYear,
} from '#domain/regimes/runs/coverageBy.ts'
import { regimeBook } from '#domain/regimes/rule/reach.ts'
import { aModel, someModels } from '#tests/domain/modelFixture.ts'
import { anyRule, aRule, CONTEXT, REGIMES } from '#tests/domain/ruleFixture.ts'

const book = regimeBook(REGIMES)
const sum = (counts: Readonly<Record<string, number>>) =>
  Object.values(counts).reduce((all, one) => all + one, 0)

const someAssessed: fc.Arbitrary<readonly Assessed[]> = fc
  .tuple(anyRule, someModels)
  .map(([rule, models]) => models.map((model) => assess(rule, model, CONTEXT, book)))

const licensing = aRule([
  {
    regime: 'licensed',
    when: {
      all: [
        { attr: 'developerCountry', op: 'eq', value: 'US' },
        { attr: 'trainingCompute', op: 'gte', value: 1e26 },
      ],
    },
  },
  { regime: 'hosts', when: { attr: 'trainingCompute', op: 'gte', value: 1e26 } },
])

const table = [
  aModel({ id: 'big', trainingCompute: { flop: 3e26 } }),
  aModel({ id: 'small', trainingCompute: { flop: 3e25 }, released: '2025-06-01' }),
  aModel({ id: 'dark', developer: 'meta', released: '2026' }),
  aModel({ id: 'dark-abroad', developer: 'zai', developerCountry: 'CN' }),
  aModel({
    id: 'big-abroad',
    developer: 'zai',
    developerCountry: 'CN',
    trainingCompute: { flop: 2e26 },
  }),
  aModel({
    id: 'nowhere',
    developer: 'bigscience',
    developerCountry: null,
    trainingCompute: { flop: 2e26 },
  }),
].map((model) => assess(licensing, model, CONTEXT, book))

describe(coverage, () => {
  it('counts the certain, the possible and the undetermined of a table', () => {
    expect(coverage(table)).toEqual({
      total: 6,
      certain: 1,
      // The dark model abroad is undetermined too, but could only be reached through hosts.
      atMost: 3,
      undetermined: 3,
      byReach: { 'before-release': 1, indirect: 1, 'after-release': 0, 'record-only': 0, none: 1 },
      byBand: {
        'must-pass': 1,
        'may-test': 0,
        undetermined: 3,
        indirect: 1,
        'after-or-record': 0,
        'not-reached': 1,
      },
    })
  })

  it('keeps its bounds in order, and counts every model once', () => {
    fc.assert(
      fc.property(someAssessed, (assessed) => {
        const counted = coverage(assessed)
        expect(counted.certain).toBeLessThanOrEqual(counted.atMost)
        expect(counted.atMost).toBeLessThanOrEqual(counted.total)
        expect(counted.atMost - counted.certain).toBeLessThanOrEqual(counted.undetermined)
        expect(sum(counted.byBand)).toBe(counted.total)
        expect(sum(counted.byReach) + counted.undetermined).toBe(counted.total)
      }),
    )
  })

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(someAssessed, fc.infiniteStream(fc.nat()), (assessed, keys) => {
        const keyed = assessed.map((one) => [keys.next().value, one] as const)
        const shuffled = keyed.toSorted(([a], [b]) => a - b).map(([, one]) => one)
        expect(coverage(shuffled)).toEqual(coverage(assessed))
      }),
    )
  })
})

describe('groups', () => {
  it('split a table by developer, year and country', () => {
    const totals = (groups: ReturnType<typeof coverageByYear>) =>
      groups.map(({ key, coverage: { certain, atMost, total } }) => [key, certain, atMost, total])
    expect(totals(coverageByDeveloper(table))).toEqual([
      ['acme', 1, 1, 2],
      ['zai', 0, 0, 2],
      ['bigscience', 0, 1, 1],
      ['meta', 0, 1, 1],
    ])
    expect(totals(coverageByYear(table))).toEqual([
      ['2025', 0, 0, 1],
      ['2026', 1, 3, 5],
    ])
    expect(totals(coverageByCountry(table))).toEqual([
      ['US', 1, 2, 3],
      ['CN', 0, 0, 2],
      [null, 0, 1, 1],
    ])
  })

  it('add up to the whole', () => {
    fc.assert(
      fc.property(someAssessed, (assessed) => {
        const whole = coverage(assessed)
        for (const groups of [coverageByDeveloper, coverageByYear, coverageByCountry]) {
          const parts = groups(assessed).map((group) => group.coverage)
          for (const key of ['total', 'certain', 'atMost', 'undetermined'] as const) {
            expect(parts.reduce((all, part) => all + part[key], 0)).toBe(whole[key])
          }
        }
      }),
    )
  })
})
