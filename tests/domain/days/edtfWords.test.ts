import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysInMonth, edtf, readEdtf } from '#domain/days/edtf.ts'
import {
  dateRangeWords,
  dayWords,
  edtfWhen,
  edtfWords,
  monthName,
  type DateStyle,
} from '#domain/days/edtfWords.ts'
import { edtfText, isoDay } from '#tests/domain/edtfArbitrary.ts'

const date = edtfText.filter((text) => readEdtf(text) !== null)
const style = fc.constantFrom<DateStyle[]>('short', 'long')

describe('a date in words', () => {
  it.each([
    ['2026-06-23', '23 Jun 2026', '23 June 2026', 'on 23 June 2026'],
    ['2026-06-03', '3 Jun 2026', '3 June 2026', 'on 3 June 2026'],
    ['2026-06', 'Jun 2026', 'June 2026', 'in June 2026'],
    ['2026-06-XX', 'Jun 2026', 'June 2026', 'in June 2026'],
    ['2026-07~', 'about Jul 2026', 'about July 2026', 'about July 2026'],
    ['2026-06-22~', 'about 22 Jun 2026', 'about 22 June 2026', 'about 22 June 2026'],
    ['2026?', '2026, uncertain', '2026, uncertain', 'in 2026, uncertain'],
    ['2026%', 'about 2026, uncertain', 'about 2026, uncertain', 'about 2026, uncertain'],
    ['201X', '2010s', '2010s', 'in the 2010s'],
    ['20XX', '2000–2099', '2000–2099', 'in 2000–2099'],
    ['../2026-06-26', 'by 26 Jun 2026', 'by 26 June 2026', 'by 26 June 2026'],
    ['2026-06-02/..', 'since 2 Jun 2026', 'since 2 June 2026', 'since 2 June 2026'],
    [
      '2026-09-02/2026-11-23',
      'between 2 Sep 2026 and 23 Nov 2026',
      'between 2 September 2026 and 23 November 2026',
      'between 2 September 2026 and 23 November 2026',
    ],
  ])('%s is %j, in a sentence %j or %j', (text, short, long, when) => {
    expect(edtfWords(text)).toBe(short)
    expect(edtfWords(text, 'long')).toBe(long)
    expect(edtfWhen(text)).toBe(when)
  })

  it('says exactly the days that are known, no fewer and no more', () => {
    fc.assert(
      fc.property(date, style, (text, chosen) => {
        const { first, last } = edtf(text)
        expect(daysTold(edtfWords(text, chosen))).toEqual([first, last])
      }),
    )
  })

  it('says that a date is about right or uncertain when it is, and only then', () => {
    fc.assert(
      fc.property(date, style, (text, chosen) => {
        const [words, { approximate, uncertain }] = [edtfWords(text, chosen), edtf(text)]
        expect(words.includes('about ')).toBe(approximate)
        expect(words.includes(', uncertain')).toBe(uncertain)
      }),
    )
  })

  it('only puts a preposition before the words in a sentence', () => {
    fc.assert(
      fc.property(date, (text) => {
        expect(edtfWhen(text).replace(/^(on|in the|in) /, '')).toBe(edtfWords(text, 'long'))
      }),
    )
  })

  it('says a whole day in full', () => {
    fc.assert(
      fc.property(isoDay, (day) => {
        expect(daysTold(dayWords(day))).toEqual([day, day])
        expect(dayWords(day, 'short')).toBe(edtfWords(day))
      }),
    )
  })

  it.each([
    [null, null, 'all dates'],
    ['2025', null, 'since 2025'],
    [null, '2026-06', 'until June 2026'],
    ['2026-06', '2026-06', 'June 2026'],
    ['2026-01', '2026-11', 'January to November 2026'],
    ['2025-11', '2026-01', 'November 2025 to January 2026'],
    ['2025', '2026', '2025 to 2026'],
    ['2026-01-05', '2026-02', '5 January 2026 to February 2026'],
    ['2026-01', '2026-02-05', 'January 2026 to 5 February 2026'],
  ])('from %s to %s is “%s”', (from, to, words) => {
    expect(dateRangeWords(from, to)).toBe(words)
  })

  it('refuses what is no date', () => {
    expect(() => edtfWords('soon')).toThrow('“soon” is not an EDTF date')
  })

  it('has no name for a thirteenth month', () => {
    expect([monthName(0), monthName(1), monthName(12), monthName(13)]).toEqual([
      '',
      'January',
      'December',
      '',
    ])
  })
})

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** The first and last day that the words leave possible, read as a person would. */
function daysTold(words: string): readonly [string | null, string | null] {
  const [start = '', end] = words.replace(/^(between|by|since) /, '').split(' and ')
  if (words.startsWith('by ')) return [null, daysOf(start)[1]]
  if (words.startsWith('since ')) return [daysOf(start)[0], null]
  return [daysOf(start)[0], daysOf(end ?? start)[1]]
}

function daysOf(words: string): readonly [string, string] {
  const bare = words.replace('about ', '').replace(', uncertain', '')
  const [, years = '', to] = /(\d{4}s?)(?:–(\d{4}))?$/.exec(bare) ?? []
  const [firstYear, lastYear] = [years.slice(0, 4), to ?? years.replace('0s', '9')]
  const [, day, name] = /^(?:(\d+) )?([A-Z][a-z]{2})/.exec(bare) ?? []
  if (name === undefined) return [`${firstYear}-01-01`, `${lastYear}-12-31`]
  const month = MONTHS.indexOf(name) + 1
  const last = day ?? String(daysInMonth(Number(lastYear), month))
  const two = (text: string) => text.padStart(2, '0')
  return [
    `${firstYear}-${two(String(month))}-${two(day ?? '1')}`,
    `${lastYear}-${two(String(month))}-${two(last)}`,
  ]
}
