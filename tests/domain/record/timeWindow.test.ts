import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { monthAfter, monthsBetween, lastDayOf } from '#domain/days/months.ts'
import { rangeEnds, timeWindow, wholeMonths, zoomed } from '#domain/record/timeWindow.ts'
import { dayNumber, dayOf, edtf } from '#domain/days/edtf.ts'
import { isoDay } from '#tests/domain/edtfArbitrary.ts'
import { windowWords } from '#domain/record/windowWords.ts'

const range = fc
  .tuple(isoDay, isoDay)
  .map(([a, b]) => (a <= b ? { first: a, last: b } : { first: b, last: a }))

describe('months', () => {
  it('goes as far back as it went forward', () => {
    fc.assert(
      fc.property(isoDay, fc.integer({ min: -600, max: 600 }), (day, count) => {
        const month = day.slice(0, 7)
        expect(monthAfter(monthAfter(month, count), -count)).toBe(month)
      }),
    )
  })

  it('counts months over the turn of a year, both ends included', () => {
    expect(monthsBetween('2025-11', '2026-02')).toEqual([
      '2025-11',
      '2025-12',
      '2026-01',
      '2026-02',
    ])
    expect(monthsBetween('2026-02', '2026-01')).toEqual([])
    expect(lastDayOf('2024-02')).toBe('2024-02-29')
  })
})

describe('the window of a timeline', () => {
  const at = (from: string | null, to: string | null, asof = '2026-11-23') =>
    timeWindow({ from, to, asof }, '2022-10-04')

  it('is the twelve calendar months that end with the as-of day, where nothing is said', () => {
    expect(at(null, null)).toEqual({ first: '2025-12-01', last: '2026-11-23' })
    expect(at(null, null, '2025-03-01')).toEqual({ first: '2024-04-01', last: '2025-03-01' })
  })

  it('is no longer than the record', () => {
    const window = timeWindow({ from: null, to: null, asof: '2026-06-26' }, '2026-06-01')
    expect(window).toEqual({ first: '2026-06-01', last: '2026-06-26' })
  })

  it('leaves an open start to the record and an open end to the as-of day', () => {
    expect(at('2025-01-01', null)).toEqual({ first: '2025-01-01', last: '2026-11-23' })
    expect(at(null, '2025-12-31')).toEqual({ first: '2022-10-04', last: '2025-12-31' })
  })

  it('begins where the record does, where it was asked for earlier', () => {
    expect(at('2018-01-01', null)).toEqual({ first: '2022-10-01', last: '2026-11-23' })
    expect(at('2022-01-01', '2022-10-04')).toEqual({ first: '2022-10-01', last: '2022-10-04' })
    expect(at('2022-10-02', null).first).toBe('2022-10-02')
    // Before anything is on record there is nowhere else to begin.
    expect(at('2018-01-01', '2019-12-31')).toEqual({ first: '2018-01-01', last: '2019-12-31' })
  })

  it('is as long as it was asked for, even where nothing is on record yet', () => {
    expect(at('2026-01-01', '2026-12-31')).toEqual({ first: '2026-01-01', last: '2026-12-31' })
  })

  it('is never reversed, not even when it begins after the as-of day', () => {
    const day = fc.option(isoDay, { nil: null })
    fc.assert(
      fc.property(day, day, isoDay, isoDay, (a, b, asof, earliest) => {
        const [from, to] = a !== null && b !== null && a > b ? [b, a] : [a, b]
        const { first, last } = timeWindow({ from, to, asof }, earliest)
        expect(first <= last).toBe(true)
      }),
    )
  })
})

describe('a range in an address', () => {
  it('says months where it can, and leaves the end open at the as-of day', () => {
    expect(rangeEnds({ first: '2026-01-01', last: '2026-06-30' }, '2026-11-23')).toEqual({
      from: '2026-01',
      to: '2026-06',
    })
    expect(rangeEnds({ first: '2026-01-02', last: '2026-11-23' }, '2026-11-23')).toEqual({
      from: '2026-01-02',
      to: null,
    })
  })

  it('means the same days when it is read again', () => {
    fc.assert(
      fc.property(range, isoDay, ({ first, last }, asof) => {
        const { from, to } = rangeEnds({ first, last }, asof)
        expect(edtf(from).first).toBe(first)
        expect(to === null ? asof : edtf(to).last).toBe(last)
      }),
    )
  })
})

describe('zooming', () => {
  const bounds = { first: '2022-10-04', last: '2026-11-23' }
  const day = fc.integer({ min: dayNumber(bounds.first), max: dayNumber(bounds.last) })
  const inside = fc.tuple(day, day).map((days) => {
    const [first = 0, last = 0] = days.toSorted((a, b) => a - b)
    return { first: dayOf(first), last: dayOf(last) }
  })

  it('stays within bounds and is never reversed', () => {
    fc.assert(
      fc.property(
        inside,
        fc.double({ min: 0.01, max: 20, noNaN: true }),
        ({ first, last }, factor) => {
          const next = zoomed({ first, last }, factor, bounds)
          expect(next.first >= bounds.first && next.last <= bounds.last).toBe(true)
          expect(next.first <= next.last).toBe(true)
        },
      ),
    )
  })

  it('keeps the day under the pointer in its place', () => {
    const whole = { first: '2026-01-01', last: '2026-10-27' }
    expect(zoomed(whole, 0.5, bounds, '2026-01-01').first).toBe('2026-01-01')
    expect(zoomed(whole, 0.5, bounds, '2026-10-28').last).toBe('2026-10-27')
  })

  it('shows two weeks at least', () => {
    expect(zoomed({ first: '2026-06-01', last: '2026-06-20' }, 0.1, bounds)).toEqual({
      first: '2026-06-04',
      last: '2026-06-17',
    })
  })

  it('rounds out to whole months, up to the as-of day', () => {
    expect(wholeMonths({ first: '2026-03-09', last: '2026-11-20' }, '2026-11-23')).toEqual({
      first: '2026-03-01',
      last: '2026-11-23',
    })
  })
})

it.each([
  ['2026-01-01', '2026-12-31', 'in 2026'],
  ['2026-01-01', '2027-06-01', 'in 2026'],
  ['2025-01-01', '2025-12-31', 'in 2025'],
  ['2025-12-01', '2027-06-01', 'since December 2025'],
  ['2025-01-01', '2027-06-01', 'since 2025'],
  ['2025-12-03', '2027-06-01', 'since 3 December 2025'],
  ['2026-06-01', '2026-06-30', 'in June 2026'],
  ['2026-01-01', '2026-06-30', 'from January to June 2026'],
  ['2025-08-01', '2026-06-30', 'from August 2025 to June 2026'],
  ['2026-06-03', '2026-06-30', 'from 3 June 2026 to 30 June 2026'],
  ['2026-06-01', '2026-06-29', 'from 1 June 2026 to 29 June 2026'],
])('%s to %s is said as “%s”', (first, last, words) => {
  // A range that reaches the day in view is still open.
  const end = last > '2026-12-31' ? '2026-12-31' : last
  expect(windowWords({ first, last: end }, last > '2026-12-31' ? end : '2027-01-01')).toBe(words)
})
