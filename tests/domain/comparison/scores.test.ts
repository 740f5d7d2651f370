import { describe, expect, it } from 'vitest'
import { rankedByCloseness, scoreOf } from '#domain/comparison/closeness.ts'
import { CLOSENESS_READINGS } from '#domain/comparison/closenessReadings.ts'
import { positionFixture } from '#tests/domain/comparisonFixture.ts'
import { stanceFixture } from '#tests/domain/timelineFixture.ts'

describe('the score of an answer', () => {
  const stance = { table: 'stances', row: stanceFixture({ stance: 'cooperative' }) } as const

  it('is none of a column without a reading, of nothing, and of a value that says nothing', () => {
    const position = (value: string) =>
      scoreOf({
        column: 'open-weights',
        state: 'stated',
        source: { table: 'positions', row: positionFixture({ value }) },
      })
    expect(scoreOf({ column: 'stance', state: 'stated', source: stance })).toBe(1)
    expect(scoreOf({ column: 'unheard-of', state: 'stated', source: stance })).toBeNull()
    expect(scoreOf({ column: 'stance', state: 'stated', source: null })).toBeNull()
    expect(scoreOf({ column: 'stance', state: 'not-yet', source: stance })).toBeNull()
    expect([position('yes'), position('promised'), position('constructor')]).toEqual([
      0,
      null,
      null,
    ])
  })

  it.each(CLOSENESS_READINGS)(
    'of $column reaches from one end to the other in halves',
    ({ scores }) => {
      const values = Object.values(scores)
      expect(values).toEqual(expect.arrayContaining([0, 1]))
      expect(values.filter((value) => ![0, 0.5, 1].includes(value))).toEqual([])
    },
  )
})

it('ranks by the middle of the range, with the best and the worst that open answers could bring', () => {
  const answers = (...scores: readonly (number | null)[]) =>
    scores.map((score) => ({ weight: 1, score }))
  const ranked = rankedByCloseness([
    { of: 'open', answers: answers(0.5, null) },
    { of: 'low', answers: answers(0, 0) },
    { of: 'high', answers: answers(1, 1) },
    { of: 'middle', answers: answers(0.5, 0.5) },
    { of: 'silent', answers: answers(null, null) },
  ])
  expect(ranked.map(({ of, best, worst }) => `${of} ${best} to ${worst}`)).toEqual([
    'high 1 to 1',
    'open 2 to 3',
    'middle 2 to 3',
    'low 4 to 4',
  ])
})
