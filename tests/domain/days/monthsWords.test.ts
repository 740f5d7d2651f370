import { expect, it } from 'vitest'
import { monthsWords } from '#domain/days/monthsWords.ts'

it.each([
  ['2026-10-12', 'Oct 2026'],
  ['2026-10', 'Oct 2026'],
  ['2026-09-02/2026-11-23', 'Sep–Nov 2026'],
  ['2025-12-30/2026-01-02', 'Dec 2025 to Jan 2026'],
  ['2026', '2026'],
  ['2026-07~', 'about Jul 2026'],
])('says %s to the month: %s', (text, words) => {
  expect(monthsWords(text)).toBe(words)
})
