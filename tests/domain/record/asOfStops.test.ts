import { expect, it } from 'vitest'
import { asOfStops, monthStep, yearBefore } from '#domain/record/asOfStops.ts'
import { published, stanceFixture } from '#tests/domain/timelineFixture.ts'

it('stops on every day on which a stance changes, once, and not where it goes on', () => {
  const stances = [
    stanceFixture({ id: 'a1', from: '2024-01-01', stance: 'silent' }),
    stanceFixture({ id: 'a2', from: '2025-05-01', stance: 'cooperative' }),
    stanceFixture({ id: 'a3', from: '2025-09-01', stance: 'cooperative' }),
    stanceFixture({ id: 'b1', company: 'borealis', from: '2025-05-01', stance: 'silent' }),
  ]
  const stops = asOfStops(stances, [])
  expect(stops.map(({ day }) => day)).toEqual(['2024-01-01', '2025-05-01'])
  expect(stops[1]?.changes).toHaveLength(2)
  expect(stops[1]?.changes[0]).toMatchObject({ before: { id: 'a1' }, after: { id: 'a2' } })
  expect(asOfStops(stances, ['borealis']).map(({ day }) => day)).toEqual(['2025-05-01'])
})

it('stops where an answer comes on record, of the companies shown, and not where it is not dated', () => {
  const stances = [stanceFixture({ id: 'a1', from: '2024-01-01', stance: 'silent' })]
  const answers = [
    { company: 'acme', date: '2024-01-01' },
    { company: 'borealis', date: '2025-06' },
    { company: 'borealis', date: null },
  ]
  const all = asOfStops(stances, [], answers)
  expect(all.map(({ day, answers: many }) => [day, many])).toEqual([
    ['2024-01-01', 1],
    ['2025-06-01', 1],
  ])
  expect(asOfStops([], ['acme'], answers).map(({ day }) => day)).toEqual(['2024-01-01'])
})

it('finds the days of the record', () => {
  const days = asOfStops(published('stances'), ['meta']).map(({ day }) => day)
  expect(days).toEqual(['2023-07-21', '2024-08-29', '2026-05-20', '2026-06-23'])
})

it('steps by months to the last day of a shorter one', () => {
  expect(monthStep('2026-01-31', 1)).toBe('2026-02-28')
  expect(monthStep('2024-03-31', -1)).toBe('2024-02-29')
  expect(monthStep('2026-01-15', -1)).toBe('2025-12-15')
  expect(yearBefore('2024-02-29')).toBe('2023-02-28')
})
