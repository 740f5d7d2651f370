import { describe, expect, it } from 'vitest'
import { walkRows, stepFrom, type WalkCell } from '#charts/walk/useWalk.ts'

const cell = (id: string, row: number, x: number): WalkCell => ({
  id,
  row,
  box: { x, y: row * 10, width: 10, height: 10 },
  words: id,
})

/** Two rows, the second with a gap in the middle: a b c over d . e. */
const cells = [
  cell('a', 0, 0),
  cell('b', 0, 12),
  cell('c', 0, 24),
  cell('d', 2, 0),
  cell('e', 2, 24),
]
const named = (id: string) => cells.find((one) => one.id === id)
const step = (from: string, key: string) => stepFrom(walkRows(cells), named(from), key)?.id

describe('walking a picture', () => {
  it.each([
    ['a', 'ArrowRight', 'b'],
    ['b', 'ArrowLeft', 'a'],
    ['a', 'ArrowLeft', 'a'],
    ['c', 'ArrowRight', 'c'],
    ['c', 'ArrowDown', 'e'],
    ['e', 'ArrowUp', 'c'],
    ['d', 'ArrowDown', 'd'],
    ['d', 'Home', 'a'],
    ['a', 'End', 'e'],
  ])('from %s, %s leads to %s', (from, key, to) => {
    expect(step(from, key)).toBe(to)
  })

  it('begins at the first cell, whichever arrow is pressed', () => {
    expect(stepFrom(walkRows(cells), undefined, 'ArrowUp')?.id).toBe('a')
    expect(stepFrom(walkRows(cells), undefined, 'End')?.id).toBe('e')
  })

  it('stays within a row by Home and End where the walk goes row by row', () => {
    const byRow = { ...walkRows(cells), isByRow: true }
    expect(stepFrom(byRow, named('e'), 'Home')?.id).toBe('d')
    expect(stepFrom(byRow, named('a'), 'End')?.id).toBe('c')
  })

  it('leaves up and down to the page where there is one row only', () => {
    const [first] = cells
    const row = walkRows(cells.filter((one) => one.row === 0))
    expect(stepFrom(row, first, 'ArrowDown')).toBeUndefined()
    expect(stepFrom(row, first, 'ArrowRight')?.id).toBe('b')
  })

  it('leaves every other key alone', () => {
    expect(step('a', 'Tab')).toBeUndefined()
    expect(stepFrom(walkRows([]), undefined, 'ArrowDown')).toBeUndefined()
  })
})
