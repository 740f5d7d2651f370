import fc from 'fast-check'
import { expect, it } from 'vitest'
import { edtf } from '#domain/days/edtf.ts'
import { readAddress } from '#url/address.ts'
import { modelsAddress } from '#url/models.ts'
import { lensOf } from '#url/shared.ts'

const lens = (search: string) => lensOf(readAddress(modelsAddress, search).values, '2026-11-23')

it('reaches from the first day of what is asked to the last', () => {
  expect(lens('?from=2025&to=2026')).toMatchObject({ from: '2025-01-01', to: '2026-12-31' })
  expect(lens('?from=2024-02&to=2024-02')).toMatchObject({ from: '2024-02-01', to: '2024-02-29' })
  expect(lens('')).toMatchObject({ from: null, to: null })
})

it('holds each day of the month that is asked for, and none beside it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2020, max: 2030 }), fc.integer({ min: 1, max: 12 }), (y, m) => {
      const month = `${y}-${String(m).padStart(2, '0')}`
      const { from, to } = lens(`?from=${month}&to=${month}`)
      expect(from).toBe(`${month}-01`)
      // Day 0 of the month after is the last of this one.
      expect(to).toBe(`${month}-${new Date(Date.UTC(y, m, 0)).getUTCDate()}`)
      expect(to).toBe(edtf(month).last)
    }),
  )
})

it('looks as of the day of the data where no day is asked for', () => {
  expect(lens('').asof).toBe('2026-11-23')
  expect(lens('?asof=2025-03-01')).toMatchObject({ asof: '2025-03-01', version: '2026-11-23' })
})
