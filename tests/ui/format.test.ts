import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cell, compact, flop, share, span } from '#ui/format.ts'

it('never says a share without what it is of', () => {
  expect(share(43, 103)).toBe('43 of 103')
})

it('says a range with an en dash, and one number where there is no range', () => {
  expect(span(3, 55)).toBe('3–55')
  expect(span(43, 43)).toBe('43')
})

it('keeps large numbers short', () => {
  expect(compact(1_250_000_000)).toBe('1.25B')
  expect(flop(2.9e25)).toBe('2.9e25')
  expect(flop(1e26)).toBe('1e26')
})

it.each([
  [2026, '2026'],
  [0.25, '0.25'],
  [123_456, '123,456'],
  [2.9e25, '2.9e25'],
  [0, '0'],
  [-12, '-12'],
])('writes %d into a table as %s', (value, text) => {
  expect(cell(value)).toBe(text)
})

it('shortens every number as the standard does', () => {
  const standard = new Intl.NumberFormat('en', {
    notation: 'compact',
    maximumSignificantDigits: 3,
  })
  const number = fc.oneof(
    fc.integer({ min: -20_000, max: 2_000_000_000 }),
    fc.double({ min: 0.01, max: 9e14, noNaN: true }),
  )
  fc.assert(
    fc.property(number, (value) => {
      expect(compact(value)).toBe(standard.format(value))
    }),
  )
})

it('writes small numbers as the standard does', () => {
  const standard = new Intl.NumberFormat('en', { maximumSignificantDigits: 6, useGrouping: false })
  const number = fc.oneof(
    fc.integer({ min: -9999, max: 9999 }),
    fc.double({ min: 1e-5, max: 9999, noNaN: true }),
  )
  fc.assert(
    fc.property(number, (value) => {
      expect(cell(value)).toBe(standard.format(value))
    }),
  )
})
