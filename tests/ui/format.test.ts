import { expect, it } from 'vitest'
import { cell, compact, flop, number, share, span } from '#ui/format.ts'

it('never says a share without what it is of', () => {
  expect(share(43, 103)).toBe('43 of 103')
})

it('says a range with an en dash, and one number where there is no range', () => {
  expect(span(3, 55)).toBe('3–55')
  expect(span(43, 43)).toBe('43')
})

it('keeps large numbers short', () => {
  expect(number(12_345.67)).toBe('12,345.7')
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
