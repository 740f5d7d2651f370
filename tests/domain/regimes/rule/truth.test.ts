import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { conjunction, disjunction, negation, type Truth } from '#domain/regimes/rule/truth.ts'

const truth = fc.constantFrom<Truth[]>(true, false, null)
const truths = fc.array(truth, { maxLength: 5 })

describe('three-valued logic', () => {
  it.each<[Truth, Truth, Truth, Truth]>([
    [true, true, true, true],
    [true, false, false, true],
    [true, null, null, true],
    [false, false, false, false],
    [false, null, false, null],
    [null, null, null, null],
  ])('%s with %s: both %s, either %s', (a, b, both, one) => {
    expect(conjunction([a, b])).toBe(both)
    expect(conjunction([b, a])).toBe(both)
    expect(disjunction([a, b])).toBe(one)
    expect(disjunction([b, a])).toBe(one)
  })

  it('says of nothing that all of it holds, and none of it does', () => {
    expect(conjunction([])).toBe(true)
    expect(disjunction([])).toBe(false)
  })

  it('obeys De Morgan in three values', () => {
    fc.assert(
      fc.property(truths, (all) => {
        expect(negation(conjunction(all))).toBe(disjunction(all.map(negation)))
        expect(negation(disjunction(all))).toBe(conjunction(all.map(negation)))
        expect(all.map(negation).map(negation)).toEqual(all)
      }),
    )
  })

  it('never changes a known answer when an unknown is learned', () => {
    fc.assert(
      fc.property(truths, fc.nat(), fc.boolean(), (all, at, learned) => {
        const after = all.map((one, index) => (index === at % all.length ? (one ?? learned) : one))
        for (const judged of [conjunction, disjunction]) {
          const before = judged(all)
          if (before !== null) expect(judged(after)).toBe(before)
        }
      }),
    )
  })
})
