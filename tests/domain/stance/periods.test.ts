import { describe, expect, it } from 'vitest'
import { dayNumber } from '#domain/days/edtf.ts'
import type { Stance } from '#domain/schema/recordTables.ts'
import { periodWords } from '#domain/stance/periodWords.ts'
import { releaseSpans } from '#domain/stance/releaseSpans.ts'
import { stanceChanges } from '#domain/stance/stanceChanges.ts'
import { stanceInForce, stanceReigns } from '#domain/stance/stanceInForce.ts'
import { stanceSpans } from '#domain/stance/stanceSpans.ts'
import { stancesByMonth } from '#domain/stance/stancesByMonth.ts'
import { aStance } from '#tests/domain/standingFixture.ts'

describe('periods in time', () => {
  const period = (id: string, from: string, to: string | null, part: Partial<Stance> = {}) =>
    aStance({ id, from, to, ...part })

  it('last until the next begins, or until their own end where that comes first', () => {
    const reigns = stanceReigns([
      period('c', '2026-01-01', null),
      period('a', '2025-01-01', '2025-03'),
      period('b', '2025-06-01', '2026-02'),
    ])
    expect(reigns.map(({ stance, first, last }) => [stance.id, first, last])).toEqual([
      ['a', '2025-01-01', '2025-03-31'],
      ['b', '2025-06-01', '2025-12-31'],
      ['c', '2026-01-01', null],
    ])
  })

  it('of one day follow as they stand in the table, the last of them in force', () => {
    const [a, b] = [period('a', '2026-01-01', null), period('b', '2026-01-01', null)]
    expect(stanceInForce([a, b], 'acme', '2026-01-01')?.id).toBe('b')
    expect(stanceInForce([b, a], 'acme', '2026-01-01')?.id).toBe('a')
    expect(stanceInForce([a, b], 'acme', '2025-12-31')).toBeNull()
  })

  it('are drawn no longer than is shown, and not before they begin', () => {
    const ends = (until: string) =>
      stanceSpans([period('a', '2025-01-01', '2025-12-31')], until).map(({ start, end }) => [
        start - dayNumber('2025-01-01'),
        end - dayNumber('2025-01-01'),
      ])
    expect(ends('2025-01-10')).toEqual([[0, 10]])
    expect(ends('2026-06-01')).toEqual([[0, 365]])
    expect(ends('2024-12-01')).toEqual([[0, 0]])
  })

  it('are said from day to day, or since when', () => {
    expect(periodWords({ from: '2026-06-23', to: '2026-08-03' })).toBe('23 Jun 2026 to 3 Aug 2026')
    expect(periodWords({ from: '2026-07~', to: null })).toBe('since about Jul 2026')
  })

  it('change on a day within the range, both ends included, the earliest first', () => {
    const stances = [
      period('b', '2026-03-01', null, { stance: 'resistant' }),
      period('a', '2025-01-01', '2026-02-28'),
      aStance({ id: 'm1', company: 'meta', from: '2025-01-01', to: '2026-01-31' }),
      aStance({ id: 'm2', company: 'meta', from: '2026-02-01', stance: 'negotiating' }),
    ]
    const within = (first: string, last: string) =>
      stanceChanges(stances, { first, last }).map(({ before, after }) => `${before.id}>${after.id}`)
    expect(within('2026-01-01', '2026-12-31')).toEqual(['m1>m2', 'a>b'])
    expect(within('2026-03-01', '2026-03-01')).toEqual(['a>b'])
    expect(within('2026-03-02', '2026-12-31')).toEqual([])
    expect(within('2026-01-01', '2026-02-28')).toEqual(['m1>m2'])
  })

  it('are counted at the end of each month, or of the window', () => {
    const stances = [
      period('a', '2026-01-31', '2026-02-10'),
      aStance({ id: 'm', company: 'meta', from: '2026-02-20' }),
    ]
    const months = stancesByMonth(stances, ['meta', 'acme'], {
      first: '2026-01-15',
      last: '2026-02-19',
    })
    expect(months.map(({ month, day, held }) => [month, day, held.map(({ id }) => id)])).toEqual([
      ['2026-01', '2026-01-31', ['a']],
      ['2026-02', '2026-02-19', []],
    ])
    const whole = stancesByMonth(stances, ['meta', 'acme'], {
      first: '2026-02-01',
      last: '2026-02-28',
    })
    expect(whole.map(({ held }) => held.map(({ id }) => id))).toEqual([['m']])
  })
})

describe('release strategies', () => {
  const strategy = (from: string, to: string | null) => ({
    from,
    to,
    value: 'open',
    note: 'x',
    confidence: 'high' as const,
    evidence: [],
  })
  const spans = (asof: string, ...history: readonly ReturnType<typeof strategy>[]) =>
    releaseSpans(history, asof).map(({ start, end, period, isOpenStart }) => [
      start - dayNumber('2026-01-01'),
      end - dayNumber('2026-01-01'),
      period.to,
      isOpenStart,
    ])

  it('end on their last possible day, with the next, or with the day', () => {
    expect(spans('2026-03-01', strategy('2026-01-01', '2026-01'))).toEqual([
      [0, 31, '2026-01', false],
    ])
    expect(spans('2026-01-10', strategy('2026-01-01', '2026-01-10'))).toEqual([
      [0, 10, null, false],
    ])
    expect(spans('2026-01-10', strategy('2026-01-01', '2026-01-09'))).toEqual([
      [0, 9, '2026-01-09', false],
    ])
    expect(
      spans('2026-01-10', strategy('2026-01-05', null), strategy('../2026-01-02', null)),
    ).toEqual([
      [1, 4, null, true],
      [4, 10, null, false],
    ])
    expect(spans('2025-12-31', strategy('2026-01-01', null))).toEqual([])
  })
})
