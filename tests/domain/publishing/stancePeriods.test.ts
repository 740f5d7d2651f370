import { describe, expect, it } from 'vitest'
import { faultsWith, patched } from '#tests/domain/plantedFault.ts'

describe('stance periods', () => {
  const meta = (from: string, to: string | null) =>
    faultsWith('stances', (rows) => patched(rows, 'meta-2026-06-23', () => ({ from, to })))

  it.each([
    ['shares a month with the next', '2026-06-23', '2026-08-31', 'meta-2026-08-04'],
    ['shares one day with the next', '2026-06-23', '2026-08-04', 'meta-2026-08-04'],
    ['never ends, though others follow', '2026-06-23', null, 'meta-2026-08-04'],
  ])('are refused where one %s', (_, from, to, other) => {
    expect(meta(from, to)).toContain(`stances meta-2026-06-23: it overlaps with ${other}`)
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
      'stances meta-2026-06-23: it ends before it begins',
    ])
  })

  it('of two companies may share days', () => {
    expect(
      faultsWith('stances', (rows) => rows.filter(({ company }) => company !== 'meta')),
    ).toEqual([])
  })
})
