import { expect, it } from 'vitest'
import { signsChart } from '#charts/signs/signsChart.tsx'
import { openLens, published } from '#tests/domain/timelineFixture.ts'
import { readAddress } from '#url/address.ts'
import { overviewAddress } from '#url/overview.ts'

const { values } = readAddress(overviewAddress, '')
const shown = (asof = '2026-11-23', version = '2026-11-23') =>
  signsChart.show({ indicators: published('indicators', version) }, { ...openLens, asof }, values)

it('counts the indicators that moved, and says where they point', () => {
  expect(shown().summary).toBe(
    'Seven of 17 indicators had moved by 23 November 2026. Status quo has the strongest signs: one strong and three moderate for it, none against.',
  )
})

it('has a row of numbers for every sign in the picture', () => {
  const { rows } = shown().table
  expect(
    rows.filter(([scenario, pull]) => scenario === 'Status quo' && pull === 'for'),
  ).toHaveLength(4)
  expect(new Set(rows.map(([, pull]) => pull))).toEqual(new Set(['for', 'against']))
})

it('knows of no sign before it was observed', () => {
  expect(shown('2025-03-01').summary).toBe('None of 17 indicators had moved by 1 March 2025.')
  expect(shown('2025-03-01').table.rows).toEqual([])
  const then = shown('2026-07-31').table.rows.map(([, , , sign]) => sign)
  expect(then).not.toContain('White House rejects new controls')
})

it('says so where a version watches nothing', () => {
  expect(shown('2026-06-26', '2026-06-26').summary).toBe(
    'This version of the data watches no indicators.',
  )
})
