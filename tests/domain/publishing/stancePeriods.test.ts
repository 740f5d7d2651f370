import { describe, expect, it } from 'vitest'
import { faultsWith, patched } from '#tests/domain/plantedFault.ts'

describe('stance periods', () => {
  const meta = (from: string, to: string | null) =>
    faultsWith('stances', (rows) => patched(rows, 'meta-2026-06-23', () => ({ from, to })))

  it.each([
    ['shares a month with the next', '2026-06-23', '2026-08-31'],
    ['shares one day with the next', '2026-06-23', '2026-08-04'],
    ['never ends, though others follow', '2026-06-23', null],
  ])('are refused where one %s', (_, from, to) => {
    expect(meta(from, to)).toContain(
      'stances meta-2026-06-23: it overlaps with meta-2026-08-04; end it by 2026-08-03',
    )
  })

  it.each([
    ['two days', '2026-08-01', '2026-08-02 to 2026-08-03'],
    ['one day', '2026-08-02', '2026-08-03'],
    ['the days after a month', '2026-07~', '2026-08-01 to 2026-08-03'],
  ])('are refused where nothing is coded for %s between two', (_, to, days) => {
    expect(meta('2026-06-23', to)).toEqual([
      `stances meta-2026-06-23: nothing is coded for ${days}, before meta-2026-08-04; end it by 2026-08-03, or add the period between`,
    ])
  })

  it('may end without a successor, whereupon nothing is said of the company', () => {
    expect(
      faultsWith('stances', (rows) =>
        patched(rows, 'meta-2026-09-29', () => ({ to: '2026-11-01' })),
      ),
    ).toEqual([])
  })

  it.each([
    ['ends on the day before the next', '2026-06-23', '2026-08-03'],
    ['may have ended before the next', '2026-06-23', '2026-08~'],
    ['may have begun after the one before', '2026-06~', '2026-08-03'],
  ])('are accepted where one %s', (_, from, to) => {
    expect(meta(from, to)).toEqual([])
  })

  it('are refused where they end before they begin', () => {
    expect(meta('2026-07-02', '2026-07-01')).toEqual([
      'stances meta-2026-06-23: it ends before it begins; put its days the right way round',
    ])
  })

  it('of two companies may share days', () => {
    expect(
      faultsWith('stances', (rows) => rows.filter(({ company }) => company !== 'meta')),
    ).toEqual([])
  })
})
