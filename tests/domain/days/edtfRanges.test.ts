import { isMainThread } from 'node:worker_threads'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import {
  dayNumber,
  dayOf,
  edtf,
  isOnOrAfter,
  onRecord,
  overlaps,
  readEdtf,
} from '#domain/days/edtf.ts'
import { edtfWords } from '#domain/days/edtfWords.ts'
import { edtfText, isoDay } from '#tests/domain/edtfArbitrary.ts'

const date = edtfText.filter((text) => readEdtf(text) !== null)

describe('filters', () => {
  it('overlap each other both ways or not at all', () => {
    fc.assert(
      fc.property(date, date, (one, other) => {
        const [a, b] = [edtf(one), edtf(other)]
        expect(overlaps(a, b.first, b.last)).toBe(overlaps(b, a.first, a.last))
      }),
    )
  })

  it('always hold a date within its own extent, and within no limits', () => {
    fc.assert(
      fc.property(date, (text) => {
        const read = edtf(text)
        expect(overlaps(read, read.first, read.last)).toBe(true)
        expect(overlaps(read, null, null)).toBe(true)
      }),
    )
  })

  it('keep a day exactly when it lies within the range, both ends included', () => {
    fc.assert(
      fc.property(isoDay, isoDay, isoDay, (day, from, to) => {
        expect(overlaps(edtf(day), from, to)).toBe(from <= day && day <= to)
      }),
    )
  })

  it('keep on record what once was on record', () => {
    fc.assert(
      fc.property(date, isoDay, isoDay, (text, one, other) => {
        const [earlier, later] = [one, other].toSorted()
        if (onRecord(text, earlier ?? '')) expect(onRecord(text, later ?? '')).toBe(true)
      }),
    )
  })

  it('know an open start by its end, the only day there is', () => {
    expect(onRecord('../2026-06-26', '2026-06-25')).toBe(false)
    expect(onRecord('../2026-06-26', '2026-06-26')).toBe(true)
  })

  it.each([
    ['2026-06-23', false],
    ['2026-06-24', true],
    ['2026-06', null],
    ['2026-05/2026-06-23', false],
    ['2026-05/2026-06-24', null],
    ['../2026-06-23', false],
    ['../2026-06-24', null],
    ['2026-06-24/..', true],
    ['2026-06-23/..', null],
  ])('place %s on or after 24 June 2026: %s', (text, expected) => {
    expect(isOnOrAfter(edtf(text), '2026-06-24')).toBe(expected)
  })

  it('answer unknown exactly where the extent of a date straddles the day', () => {
    fc.assert(
      fc.property(date, isoDay, (text, day) => {
        const read = edtf(text)
        const canBeBefore = read.first === null || read.first < day
        const canBeAfter = read.last === null || read.last >= day
        const both = canBeBefore && canBeAfter
        expect(isOnOrAfter(read, day)).toBe(both ? null : canBeAfter)
      }),
    )
  })
})

describe('days as numbers', () => {
  it('come back as the same days, in the same order', () => {
    fc.assert(
      fc.property(isoDay, isoDay, (a, b) => {
        expect(dayOf(dayNumber(a))).toBe(a)
        expect(dayNumber(a) < dayNumber(b)).toBe(a < b)
      }),
    )
  })

  it('rise by one from day to day, across ends of months and leap days', () => {
    expect(dayNumber('1970-01-01')).toBe(0)
    expect(dayNumber('2024-03-01') - dayNumber('2024-02-28')).toBe(2)
    expect(dayOf(dayNumber('2026-12-31') + 1)).toBe('2027-01-01')
    expect(dayOf(dayNumber('2026-12-31') + 0.9)).toBe('2026-12-31')
  })
})

// A thread, in which mutants are tried, has no time zone of its own to set.
describe.runIf(isMainThread)('time zones', () => {
  const zone = process.env.TZ
  afterEach(() => {
    // Assigning undefined would set the text "undefined".
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })

  it.each([
    ['Etc/GMT+12', 720],
    ['America/New_York', 300],
    ['Pacific/Kiritimati', -840],
  ])('in %s are the same days as anywhere', (timeZone, offset) => {
    process.env.TZ = timeZone
    // Else this would prove nothing.
    expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(offset)
    expect(edtf('2026-01-01')).toMatchObject({ first: '2026-01-01', last: '2026-01-01' })
    expect(dayOf(dayNumber('2026-01-01'))).toBe('2026-01-01')
    expect(edtfWords('2026-01-01')).toBe('1 Jan 2026')
    expect(edtfWords('2026-12-31/2027-01-01')).toBe('between 31 Dec 2026 and 1 Jan 2027')
  })
})
