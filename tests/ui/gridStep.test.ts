import fc from 'fast-check'
import { expect, it } from 'vitest'
import { gridStep } from '#ui/useGridFocus.ts'

const GRID = [['a1', 'a2', 'a3'], [], ['b1', 'b2', 'b3']]
const press = (from: string, key: string, ctrlKey = false) => gridStep(GRID, from, { key, ctrlKey })

it('moves along a row and stays at its ends', () => {
  expect(press('a1', 'ArrowRight')).toBe('a2')
  expect(press('a1', 'ArrowLeft')).toBe('a1')
  expect(press('a2', 'End')).toBe('a3')
  expect(press('b3', 'Home')).toBe('b1')
})

it('leads to the first and last cell of all with Control', () => {
  expect(press('b2', 'Home', true)).toBe('a1')
  expect(press('a2', 'End', true)).toBe('b3')
})

it('does nothing for other keys and for cells that are not there', () => {
  expect(press('a1', 'x')).toBeNull()
  expect(press('z9', 'ArrowRight')).toBeNull()
})

it('reaches every cell by arrows', () => {
  const rows = fc.integer({ min: 1, max: 5 })
  fc.assert(
    fc.property(rows, rows, (height, width) => {
      const grid = Array.from({ length: height }, (_, row) =>
        Array.from({ length: width }, (_cell, column) => `${row}-${column}`),
      )
      const seen = new Set(['0-0'])
      for (const from of seen) {
        for (const key of ['ArrowRight', 'ArrowDown']) {
          const to = gridStep(grid, from, { key, ctrlKey: false })
          if (to !== null) seen.add(to)
        }
      }
      expect(seen.size).toBe(height * width)
    }),
  )
})
