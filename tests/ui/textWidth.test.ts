import fc from 'fast-check'
import { expect, it } from 'vitest'
import { textWidth } from '#ui/textWidth.ts'

// Measured in Chromium: Public Sans at 600, 1000 px; digits by their tabular width.
it.each([
  ['W', 962],
  ['i', 258],
  ['Cooperative', 5919],
])('is as wide as the typeface draws “%s”', (text, thousandths) => {
  expect(textWidth(text, 1000) / thousandths).toBeCloseTo(1, 1)
})

it('gives every digit the same room', () => {
  expect(textWidth('1111', 12)).toBe(textWidth('8080', 12))
})

it('adds up, grows with the size, and knows a width for any letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (a, b) => {
      expect(textWidth(a + b, 10)).toBeCloseTo(textWidth(a, 10) + textWidth(b, 10))
      expect(textWidth(a, 20)).toBeCloseTo(2 * textWidth(a, 10))
      expect(Number.isFinite(textWidth(a, 10))).toBe(true)
    }),
  )
})
