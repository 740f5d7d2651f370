import { expect, it } from 'vitest'
import { dateRangeWords } from '#domain/days/edtfWords.ts'
import { filtersInWords, filterState, rangeEndOf } from '#filters/filterWords.ts'
import { readAddress } from '#url/address.ts'
import { overviewAddress } from '#url/overview.ts'

const actors = [
  { id: 'meta', name: 'Meta' },
  { id: 'openai', name: 'OpenAI' },
]
const valuesAt = (search: string) => readAddress(overviewAddress, search).values

it.each([
  [null, null, 'all dates'],
  ['2025', null, 'since 2025'],
  [null, '2026-06-24', 'until 24 June 2026'],
  ['2026-01', '2026-11', 'January to November 2026'],
  ['2025', '2026', '2025 to 2026'],
  ['2026', '2026', '2026'],
])('says the range %s to %s as “%s”', (from, to, words) => {
  expect(dateRangeWords(from, to)).toBe(words)
})

it('names who is chosen, and counts where the names would be too many', () => {
  expect(filterState('who', valuesAt('?who=meta,openai'), actors, '2026-11-23')).toEqual({
    words: 'Meta, OpenAI',
    narrows: true,
  })
  expect(filterState('who', valuesAt('?who=a,b,c,d'), actors, '2026-11-23').words).toMatch(/^4 /)
})

it('does not call the day of the data a narrowing', () => {
  expect(filterState('asof', valuesAt('?asof=2026-11-23'), actors, '2026-11-23').narrows).toBe(
    false,
  )
  expect(filterState('asof', valuesAt('?asof=2025-03-01'), actors, '2026-11-23')).toEqual({
    words: 'as of 1 Mar 2025',
    narrows: true,
  })
})

it('says only the filters that narrow', () => {
  expect(filtersInWords(valuesAt(''), actors, '2026-11-23')).toBe('')
  expect(
    filtersInWords(valuesAt('?who=meta&type=litigation&from=2025'), actors, '2026-11-23'),
  ).toBe('Meta · since 2025 · Litigation')
})

it.each([
  ['2025', '2025'],
  ['2025-02-29', null],
  ['202', null],
  ['2025-13', null],
  ['', null],
])('reads “%s” as the range end %s', (text, end) => {
  expect(rangeEndOf(text)).toBe(end)
})
