import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '#domain/regimes/rule/assessed.ts'
import { cadences } from '#domain/regimes/runs/cadence.ts'
import { dayNumber } from '#domain/days/edtf.ts'
import type { Model } from '#domain/schema/modelTable.ts'
import { regimeBook } from '#domain/regimes/rule/reach.ts'
import { reviewLoad } from '#domain/regimes/runs/reviewLoad.ts'
import { aModel, someModels } from '#tests/domain/modelFixture.ts'
import { anyRule, aRule, CONTEXT, REGIMES } from '#tests/domain/ruleFixture.ts'

const licensing = aRule([
  { regime: 'licensed', when: { attr: 'trainingCompute', op: 'gte', value: 1e26 } },
])
const under = (rule: typeof licensing, models: readonly Model[]) =>
  models.map((model) => assess(rule, model, CONTEXT, regimeBook(REGIMES)))
const big = { trainingCompute: { flop: 1e27 } }

describe(reviewLoad, () => {
  const models = [
    aModel({ id: 'a', released: '2026-03-31', ...big }),
    aModel({ id: 'b', released: '2026-04-10' }),
    aModel({ id: 'c', released: '2026-04-30', ...big }),
    aModel({ id: 'small', released: '2026-04-30', trainingCompute: { flop: 1 } }),
  ]
  const load = reviewLoad(under(licensing, models), 30, '2027-04-20')

  it('opens a review one hold before the release, and ends it on the day', () => {
    expect(load.reviews.map(({ opens, ends, isCertain }) => [opens, ends, isCertain])).toEqual([
      ['2026-03-01', '2026-03-31', true],
      ['2026-03-11', '2026-04-10', false],
      ['2026-03-31', '2026-04-30', true],
    ])
  })

  it('counts open reviews from day to day, with bounds', () => {
    expect(load.steps).toEqual([
      { day: '2026-03-01', certain: 1, atMost: 1 },
      { day: '2026-03-11', certain: 1, atMost: 2 },
      // One ends and one opens on the same day: they do not overlap.
      { day: '2026-03-31', certain: 1, atMost: 2 },
      { day: '2026-04-10', certain: 1, atMost: 1 },
      { day: '2026-04-30', certain: 0, atMost: 0 },
    ])
    expect(load.peak).toMatchObject({
      certain: { day: '2026-03-01', certain: 1 },
      atMost: { day: '2026-03-11', atMost: 2 },
    })
  })

  it('adds up twelve months', () => {
    expect(load.busiest).toEqual({
      from: '2025-05-01',
      to: '2026-04-30',
      reviews: { certain: 2, atMost: 3 },
      reviewDays: { certain: 60, atMost: 90 },
    })
    // A year on, the first two have ended before the twelve months begin.
    expect(load.latest.reviews).toEqual({ certain: 1, atMost: 1 })
  })

  it('has nothing to say of no reviews', () => {
    expect(reviewLoad([], 30, '2026-11-23')).toMatchObject({ steps: [], peak: null, busiest: null })
  })

  it('is as many review-days as there are days under its steps, and ends at zero', () => {
    const hold = fc.integer({ min: 1, max: 120 })
    fc.assert(
      fc.property(anyRule, someModels, hold, (rule, some, holdDays) => {
        const { reviews, steps } = reviewLoad(under(rule, some), holdDays, '2026-11-23')
        const area = steps.reduce((sum, step, index) => {
          const next = steps[index + 1]
          return next ? sum + step.atMost * (dayNumber(next.day) - dayNumber(step.day)) : sum
        }, 0)
        expect(area).toBe(reviews.length * holdDays)
        expect(steps.every(({ certain, atMost }) => 0 <= certain && certain <= atMost)).toBe(true)
        expect(steps.at(-1)?.atMost ?? 0).toBe(0)
      }),
    )
  })
})

describe(cadences, () => {
  const models = [
    aModel({ id: 'a', released: '2026-01-01' }),
    aModel({ id: 'twin', released: '2026-01-01' }),
    aModel({ id: 'b', released: '2026-01-21' }),
    aModel({ id: 'c', released: '2026-02' }),
    aModel({ id: 'd', released: '2026-06-01' }),
    aModel({ id: 'lone', developer: 'meta' }),
  ]

  it('measures gaps between launches, as precisely as their dates are known', () => {
    const [acme, meta] = cadences(models, 30)
    expect(
      acme?.gaps.map(({ days, low, high, isShorterThanHold }) => [
        days,
        low,
        high,
        isShorterThanHold,
      ]),
    ).toEqual([
      [20, 20, 20, true],
      [11, 11, 38, null],
      [120, 93, 120, false],
    ])
    expect(acme).toMatchObject({ models: 5, medianDays: 20, shorter: { certain: 1, atMost: 2 } })
    expect(meta).toMatchObject({ models: 1, gaps: [], medianDays: null })
  })

  it('is not shorter than the hold where a review would end on the day of the next launch', () => {
    const gaps = (hold: number) => cadences(models, hold)[0]?.gaps[0]?.isShorterThanHold
    expect([gaps(20), gaps(21)]).toEqual([false, true])
  })

  it('knows no gap where an end is open', () => {
    const open = [
      aModel({ id: 'a', released: '2026-01-01' }),
      aModel({ id: 'b', released: '2026-05-01/..' }),
      aModel({ id: 'c', released: '2026-06-01' }),
    ]
    expect(cadences(open, 30)[0]?.gaps.map(({ low, high }) => [low, high])).toEqual([
      [120, null],
      [0, 31],
    ])
  })
})
