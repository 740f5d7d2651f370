import { expect, it } from 'vitest'
import { rankedByCloseness } from '#domain/comparison/closeness.ts'
import { rankedHeadline } from '#domain/comparison/rankedHeadline.ts'
import { ordinalWords } from '#domain/words/ordinalWords.ts'

/** Each by its scores under questions of equal weight; `null` is not on record. */
const headline = (all: Readonly<Record<string, readonly (number | null)[]>>) =>
  rankedHeadline({
    rows: rankedByCloseness(
      Object.entries(all).map(([name, scores]) => ({
        of: { id: name, name, scores, sources: [] },
        answers: scores.map((score) => ({ weight: 1, score })),
      })),
    ),
  })

it('names who comes first, and says a rank that is open as a range', () => {
  expect(headline({ A: [1, 1], B: [1, 1], C: [0, 0] })).toBe('By your weights, A and B come first')
  expect(headline({ A: [1, 1], B: [0.5, null], C: [0.5, 0.5], D: [0, 0] })).toBe(
    'By your weights, A comes first, and B and C between second and third',
  )
  expect(headline({ A: [1, null], B: [0.5, 1], C: [0, 0] })).toBe(
    'By your weights, A and B may come first, or as low as second',
  )
})

it('counts many, and says so where nobody can be ranked', () => {
  expect(headline({ A: [1], B: [1], C: [1], D: [1], E: [0] })).toBe(
    'By your weights, four companies come first',
  )
  expect(headline({ A: [null] })).toBe(
    'By your weights nobody can be ranked: nothing weighed is on record',
  )
})

it('spells places to the tenth', () => {
  expect([1, 3, 10, 11, 12, 17, 21, 22, 103].map((place) => ordinalWords(place))).toEqual([
    'first',
    'third',
    'tenth',
    '11th',
    '12th',
    '17th',
    '21st',
    '22nd',
    '103rd',
  ])
})
