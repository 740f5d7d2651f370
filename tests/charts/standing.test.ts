import { expect, it } from 'vitest'
import { standingChart } from '#charts/standing/standingChart.tsx'
import { selectStanding } from '#charts/standing/selectStanding.ts'
import { dayNumber } from '#domain/days/edtf.ts'
import { publishedStanding } from '#tests/domain/standingFixture.ts'
import { openLens } from '#tests/domain/timelineFixture.ts'
import { readAddress } from '#url/address.ts'
import { overviewAddress } from '#url/overview.ts'

const { values } = readAddress(overviewAddress, '')
const tables = publishedStanding('2026-11-23')
const shown = (lens: Partial<typeof openLens> = {}) =>
  standingChart.show(tables, { ...openLens, ...lens }, values)
const select = (lens: Partial<typeof openLens> = {}) =>
  selectStanding(tables, { ...openLens, ...lens }, values)

it('has a row for each company, and says the same in words', () => {
  const { table, summary } = shown()
  expect(table.rows).toHaveLength(17)
  expect(summary).toBe(
    'As of 23 November 2026, of 17 companies: five cooperative, one negotiating, six silent and five silent and never invited.',
  )
  expect(table.rows.filter(([, stance]) => stance === 'Cooperative')).toHaveLength(5)
})

it('gives the numbers as they are recorded, and an absence as null', () => {
  const rowOf = (name: string) => shown().table.rows.find(([company]) => company === name)
  expect(rowOf('Meta')?.slice(1, 6)).toEqual(['Negotiating', '2026-06-23', 'Unknown', null, 'low'])
  expect(rowOf('OpenAI')?.slice(1, 6)).toEqual([
    'Cooperative',
    '2026-07~',
    'Signed',
    '2024-08-29',
    'medium',
  ])
})

it('shows only the companies asked for, whatever else is filtered', () => {
  const { table } = shown({ who: ['meta', 'xai'], type: ['litigation'], from: '2030-01-01' })
  expect(table.rows.map(([company]) => company)).toEqual(['Meta', 'xAI'])
})

it('draws every strip within one stretch of days that ends with the as-of day', () => {
  for (const asof of ['2023-08-01', '2025-03-01', '2026-11-23']) {
    const { start, end, groups } = select({ asof })
    expect(end).toBe(dayNumber(asof) + 1)
    expect(end - start).toBeGreaterThanOrEqual(365)
    for (const { rows } of groups) {
      for (const span of rows.flatMap((row) => row.spans)) {
        expect(span.start).toBeGreaterThanOrEqual(start)
        expect(span.end).toBeLessThanOrEqual(end)
      }
    }
  }
})

it('says that nothing is on record before the first stance, and draws nothing', () => {
  expect(shown({ asof: '2020-01-01' }).summary).toBe(
    '17 companies have no stance on record by 1 January 2020.',
  )
  expect(shown({ asof: '2020-01-01' }).legend).toEqual([])
})

it('names in its legend what is drawn and nothing else', () => {
  expect(shown({ who: ['amazon'] }).legend.map(({ label }) => label)).toEqual([
    'Cooperative',
    'Silent',
  ])
})
