import { describe, expect, it } from 'vitest'
import { hindsightOf, isLeftOut, saysSomething, type CellState } from '#domain/cells/cell.ts'
import { stanceFixture } from '#tests/domain/timelineFixture.ts'

describe('a cell', () => {
  it('says something where it states, refuses, or was not asked', () => {
    const states: readonly CellState[] = [
      'stated',
      'unsourced',
      'declined',
      'not-invited',
      'unknown',
      'not-yet',
      'not-coded',
      'unread',
    ]
    expect(states.filter((state) => saysSomething({ state }))).toEqual(states.slice(0, 4))
  })

  it('is left out by a filter that names other confidences, and by no other', () => {
    expect(isLeftOut({ confidence: 'low' }, [])).toBe(false)
    expect(isLeftOut({ confidence: 'low' }, ['high'])).toBe(true)
    expect(isLeftOut({ confidence: 'low' }, ['high', 'low'])).toBe(false)
    expect(isLeftOut({ confidence: null }, ['high'])).toBe(false)
    expect(hindsightOf({ source: null })).toBeNull()
    expect(hindsightOf({ source: { table: 'stances', row: stanceFixture({}) } })).toBeNull()
  })
})
