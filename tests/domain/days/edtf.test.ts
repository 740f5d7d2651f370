import { parse } from '@edtf-ts/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareEdtf, daysInMonth, edtf, knownFrom, readEdtf } from '#domain/days/edtf.ts'
import { edtfText, isoDay } from '#tests/domain/edtfArbitrary.ts'

const date = edtfText.filter((text) => readEdtf(text) !== null)

describe('reading', () => {
  it.each([
    ['2026-06-24', '2026-06-24', '2026-06-24'],
    ['2026-06', '2026-06-01', '2026-06-30'],
    ['2026-06~', '2026-06-01', '2026-06-30'],
    ['2026', '2026-01-01', '2026-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['2100-02', '2100-02-01', '2100-02-28'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['2026-XX-XX', '2026-01-01', '2026-12-31'],
    ['2026-09-02/2026-11-23', '2026-09-02', '2026-11-23'],
    ['2026-06/2026', '2026-06-01', '2026-12-31'],
    ['../2026-06-26', null, '2026-06-26'],
    ['2026-06-02/..', '2026-06-02', null],
  ])('takes %s for the days from %s to %s', (text, first, last) => {
    expect(readEdtf(text)).toMatchObject({ text, first, last })
  })

  it.each([
    '',
    'soon',
    '2026-6-1',
    '2026-13',
    '2026-00',
    '2026-02-30',
    '2026-04-31',
    '2023-02-29',
    '1900-02-29',
    '2026-06-00',
    '2026-XX-12',
    '201X-06',
    '2026-06-24T10:00',
    '2027/2026',
    '2026-06-24/2026-06-23',
    '../..',
    '/',
    '2026/2027/2028',
    '2026-06~~',
    '~2026',
    ' 2026',
    '2026\n',
  ])('refuses %j', (text) => {
    expect(readEdtf(text)).toBeNull()
    expect(() => edtf(text)).toThrow(RangeError)
  })

  it('gives the bounds that another implementation gives', () => {
    fc.assert(
      fc.property(date, (text) => {
        const { first, last } = edtf(text)
        const other = parse(text)
        if (!other.success) throw new Error(`${text} is refused elsewhere`)
        // An open end is read there as the far end of what a Date can hold.
        if (first !== null) expect(dayIn(other.value.min)).toBe(first)
        if (last !== null) expect(dayIn(other.value.max)).toBe(last)
      }),
    )
  })

  it('accepts exactly the days that another implementation accepts', () => {
    const number = (max: number) =>
      fc.integer({ min: 0, max }).map((value) => String(value).padStart(2, '0'))
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), number(14), number(33), (y, m, d) => {
        const text = `${y}-${m}-${d}`
        expect(readEdtf(text) !== null).toBe(parse(text).success)
      }),
      { numRuns: 2000 },
    )
  })

  it('never ends before it begins', () => {
    fc.assert(
      fc.property(date, (text) => {
        const { first, last } = edtf(text)
        if (first !== null && last !== null) expect(first <= last).toBe(true)
        expect(first ?? last).not.toBeNull()
      }),
    )
  })

  it('refuses an interval exactly where its end is over before its start', () => {
    fc.assert(
      fc.property(isoDay, isoDay, (from, to) => {
        expect(readEdtf(`${from}/${to}`) !== null).toBe(from <= to)
      }),
    )
  })

  it('leaves the bounds alone where a date is about right or uncertain', () => {
    fc.assert(
      fc.property(date, fc.constantFrom('~', '?', '%'), (text, qualifier) => {
        const [bare, unsure] = [text.replaceAll(/[~?%]/g, ''), edtf(text)]
        expect({ first: unsure.first, last: unsure.last }).toEqual({
          first: edtf(bare).first,
          last: edtf(bare).last,
        })
        if (bare.includes('/')) return
        const { approximate, uncertain } = edtf(bare + qualifier)
        expect(approximate).toBe(qualifier !== '?')
        expect(uncertain).toBe(qualifier !== '~')
      }),
    )
  })

  it('counts the days of every month', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        (year, month) => {
          expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate())
        },
      ),
    )
  })
})

describe('order', () => {
  const sign = (a: string, b: string) => Math.sign(compareEdtf(a, b))

  it('is total: two dates are alike only when they are the same text', () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        expect(sign(a, b)).toBe(0 - sign(b, a))
        expect(sign(a, b) === 0).toBe(a === b)
      }),
    )
  })

  it('is transitive, so sorting does not depend on where it starts', () => {
    fc.assert(
      fc.property(fc.array(date), (dates) => {
        const sorted = dates.toSorted(compareEdtf)
        expect(dates.toReversed().toSorted(compareEdtf)).toEqual(sorted)
        const known = sorted.map((text) => knownFrom(edtf(text)))
        expect(known).toEqual(known.toSorted())
      }),
    )
  })

  it('puts a day before the month that starts with it, and an open end last', () => {
    const dates = ['2026-06-01/..', '2026-06', '2026-06-01', '../2026-05-31', '2026-06~']
    expect(dates.toSorted(compareEdtf)).toEqual([
      '../2026-05-31',
      '2026-06-01',
      '2026-06',
      '2026-06~',
      '2026-06-01/..',
    ])
  })
})

/** The day of a bound that the other implementation gives as a moment in UTC. */
function dayIn(moment: Date): string {
  return moment.toISOString().slice(0, 10)
}
