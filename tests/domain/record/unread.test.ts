import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  unreadCommitment,
  unreadPosition,
  unreadStance,
  unreadStances,
} from '#domain/record/unread.ts'
import type { RefusedRow } from '#domain/schema/tables.ts'

const aRow = (told: Partial<RefusedRow>): RefusedRow => ({
  table: 'stances',
  row: 1,
  id: null,
  reason: 'x',
  company: 'meta',
  column: null,
  from: null,
  to: null,
  ...told,
})

const DAYS = ['2025-12-31', '2026-01-01', '2026-03-15', '2026-03-31', '2026-04-01'] as const
const aDay = fc.constantFrom(...DAYS)

describe('a stance that cannot be read', () => {
  const inForce = (told: Partial<RefusedRow>, asof: string, of = 'meta') =>
    unreadStance([aRow(told)], of, asof)

  it('may be in force on every day that its own dates leave open', () => {
    const told = { from: '2026-01', to: '2026-03' }
    expect(DAYS.map((day) => inForce(told, day))).toEqual([false, true, true, true, false])
    expect(DAYS.map((day) => inForce({ ...told, from: null }, day))).toEqual([
      true,
      true,
      true,
      true,
      false,
    ])
    expect(DAYS.map((day) => inForce({ ...told, to: null }, day))).toEqual([
      false,
      true,
      true,
      true,
      true,
    ])
    expect(inForce({ to: '2026-01/..' }, '2027-01-01')).toBe(true)
  })

  it('says nothing of another company, and no other table says anything of stances', () => {
    fc.assert(
      fc.property(aDay, (day) => {
        expect(inForce({}, day, 'google')).toBe(false)
        expect(inForce({ table: 'positions' }, day)).toBe(false)
        expect(inForce({ company: null }, day)).toBe(false)
        expect(unreadStances([aRow({ table: 'positions' })], 'meta', day)).toEqual([])
      }),
    )
  })

  it('is listed once it may have begun, ended or not', () => {
    const rows = [
      aRow({ row: 1, from: '2026-04-01' }),
      aRow({ row: 2, to: '2025' }),
      aRow({ row: 3, company: 'google' }),
    ]
    const listed = (day: string) => unreadStances(rows, 'meta', day).map(({ row }) => row)
    expect([listed('2026-03-31'), listed('2026-04-01')]).toEqual([[2], [1, 2]])
  })
})

describe('an observation that cannot be read', () => {
  const mayBeLater = (told: Partial<RefusedRow>, asof: string, read: string | null) =>
    unreadPosition(
      [aRow({ table: 'positions', column: 'open-weights', ...told })],
      'meta',
      'open-weights',
      asof,
      read,
    )

  it('counts where it is as late as the one that can be, and on record', () => {
    expect(mayBeLater({ from: '2026-03-15' }, '2026-03-14', null)).toBe(false)
    expect(mayBeLater({ from: '2026-03-15' }, '2026-03-15', null)).toBe(true)
    expect(mayBeLater({ from: '2026-03-15' }, '2026-04-01', '2026-03-14')).toBe(true)
    expect(mayBeLater({ from: '2026-03-15' }, '2026-04-01', '2026-03-15')).toBe(true)
    expect(mayBeLater({ from: '2026-03-15' }, '2026-04-01', '2026-03-16')).toBe(false)
    expect(mayBeLater({ from: null }, '2020-01-01', '2026-03-16')).toBe(true)
  })

  it('counts for its own dimension, or for all where it names none', () => {
    const at = (told: Partial<RefusedRow>) => mayBeLater(told, '2026-04-01', null)
    expect(at({})).toBe(true)
    expect(at({ column: null })).toBe(true)
    expect(at({ column: 'preemption' })).toBe(false)
    expect(at({ company: 'google' })).toBe(false)
    expect(at({ table: 'commitments' })).toBe(false)
  })
})

it('a commitment that cannot be read counts for its own instrument, or for all where it names none', () => {
  const unread = (told: Partial<RefusedRow>) =>
    unreadCommitment([aRow({ table: 'commitments', column: 'caisi', ...told })], 'meta', 'caisi')
  expect(unread({})).toBe(true)
  expect(unread({ column: null })).toBe(true)
  expect(unread({ column: 'seoul' })).toBe(false)
  expect(unread({ company: 'google' })).toBe(false)
  expect(unread({ table: 'positions' })).toBe(false)
  expect(unreadCommitment([], 'meta', 'caisi')).toBe(false)
})
