import fc from 'fast-check'
import { expect, it } from 'vitest'
import { digits } from '#plain/digits.ts'
import { listed } from '#domain/words/words.ts'

it.each([
  [0, '0'],
  [7, '7'],
  [999, '999'],
  [1000, '1,000'],
  [1_234_567, '1,234,567'],
  [12_345.67, '12,345.7'],
  [0.25, '0.3'],
  [-0.04, '0'],
  [-1234.5, '-1,234.5'],
  [999.96, '1,000'],
  [2.9e25, '2.9e+25'],
])('writes %d as %s', (value, text) => {
  expect(digits(value)).toBe(text)
})

it('writes every number as the standard does', () => {
  const standard = new Intl.NumberFormat('en', { maximumFractionDigits: 1 })
  const withoutMinusZero = (text: string) => (text === '-0' ? '0' : text)
  const number = fc.oneof(
    fc.integer(),
    fc.integer({ min: -2000, max: 2000 }).map((value) => value / 100),
    fc.double({ min: -9e14, max: 9e14, noNaN: true }),
  )
  fc.assert(
    fc.property(number, (value) => {
      expect(digits(value)).toBe(withoutMinusZero(standard.format(value)))
    }),
  )
})

it('lists names as the standard does', () => {
  const names = fc.array(fc.constantFrom('Meta', 'Google DeepMind', 'xAI', 'Reflection'))
  fc.assert(
    fc.property(names, fc.constantFrom('and', 'or'), (all, joint) => {
      const type = joint === 'and' ? 'conjunction' : 'disjunction'
      expect(listed(all, joint)).toBe(new Intl.ListFormat('en-GB', { type }).format(all))
    }),
  )
})
