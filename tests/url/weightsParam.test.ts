import fc from 'fast-check'
import { expect, it } from 'vitest'
import { CLOSENESS_READINGS } from '#domain/comparison/closenessReadings.ts'
import { weights } from '#url/compare.ts'

const columns = CLOSENESS_READINGS.map(({ column }) => column)

it('reads back what it writes, in one order', () => {
  const some = fc.dictionary(fc.constantFrom(...columns), fc.integer({ min: 1, max: 9 }), {
    minKeys: 1,
  })
  fc.assert(
    fc.property(some, (value) => {
      expect(weights.parse(weights.write({ ...value }))).toEqual({
        value: { ...value },
        problems: [],
      })
    }),
  )
  expect(weights.write({ caisi: 1, stance: 3 })).toBe('stance/3,caisi/1')
  expect(weights.write(weights.fallback)).toBe('')
})

it.each([
  ['openness/3', '“openness” cannot be weighed'],
  ['stance/0', '“stance/0” is not of the form stance/3'],
  ['stance/10', '“stance/10” is not of the form stance/3'],
  ['stance', '“stance” is not of the form stance/3'],
  ['stance/3/4', '“stance/3/4” is not of the form stance/3'],
  ['__proto__/3', '“__proto__” cannot be weighed'],
])('names what cannot be weighed: %s', (text, problem) => {
  const read = weights.parse(text)
  expect(read.value).toBeNull()
  expect(read.problems[0]).toContain(problem)
})

it('keeps the good weights beside the bad', () => {
  const { value, problems } = weights.parse('stance/3,nonsense/1,caisi/2,stance/5')
  expect(value).toEqual({ stance: 3, caisi: 2 })
  expect(problems).toHaveLength(2)
})
