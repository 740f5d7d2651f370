import { expect, it } from 'vitest'
import { datesNamed } from '#domain/days/datesNamed.ts'
import { monthAfter } from '#domain/days/months.ts'

it.each<[string, string | null, string | null, boolean]>([
  ['on 5 May 2026', '2026-05-05', '2026-05-05', false],
  ['on May 5, 2026, it did', '2026-05-05', '2026-05-05', false],
  ['in Sep. 2025', '2025-09-01', '2025-09-30', false],
  ['in May 2026', '2026-05-01', '2026-05-31', false],
  ['on 2026-05-05.', '2026-05-05', '2026-05-05', false],
  ['in 2026-05', '2026-05-01', '2026-05-31', false],
  ['in 2026', '2026-01-01', '2026-12-31', false],
  // Of several the latest counts, by either end.
  ['in 2024, in 2026 and in 2025', '2026-01-01', '2026-12-31', false],
  ['in 2026, on 5 May 2026', '2026-05-05', '2026-12-31', false],
  // A month alone may be any year’s.
  ['the August review', null, null, true],
  ['in 2024, and again in March', '2024-01-01', '2024-12-31', true],
  // No day of any month, and no month of any year.
  ['on 31 February 2026', null, null, false],
  ['2026-13-01', null, null, false],
  // Numbers that are no years.
  ['EO 14409, 10^26, GPT-5.6, 3.2026, 2026-5, 12026', null, null, false],
  ['in 1899 and 2100', null, null, false],
  ['Marching in Mayfair', null, null, false],
  ['', null, null, false],
])('in “%s” the latest date is from %s to %s, vague: %s', (text, first, last, isVague) => {
  expect(datesNamed(text)).toEqual({ first, last, isVague })
})

it.each([
  ['2026-01', -1, '2025-12'],
  ['2026-12', 1, '2027-01'],
  ['2026-06', 0, '2026-06'],
  ['2026-06', -18, '2024-12'],
  ['0001-01', 11, '0001-12'],
])('%s and %i months is %s', (month, count, after) => {
  expect(monthAfter(month, count)).toBe(after)
})
