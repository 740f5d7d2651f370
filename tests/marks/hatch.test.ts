import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hatchPath } from '#marks/hatch.ts'

const box = fc.record({
  x: fc.integer({ min: 0, max: 500 }),
  y: fc.integer({ min: 0, max: 500 }),
  width: fc.integer({ min: 0, max: 300 }),
  height: fc.integer({ min: 0, max: 60 }),
})

it('keeps every line at 45° and within its box', () => {
  fc.assert(
    fc.property(box, ({ x, y, width, height }) => {
      const path = hatchPath(x, y, width, height)
      const lines = [...path.matchAll(/M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)/g)]
      expect(lines.map(([line]) => line).join('')).toBe(path)
      for (const line of lines) {
        const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = line.slice(1).map(Number)
        expect(Math.abs(x2 - x1 - (y1 - y2))).toBeLessThan(0.31)
        expect(Math.min(x1, x2)).toBeGreaterThanOrEqual(x)
        expect(Math.max(x1, x2)).toBeLessThanOrEqual(x + width)
        expect(Math.min(y1, y2)).toBeGreaterThanOrEqual(y)
        expect(Math.max(y1, y2)).toBeLessThanOrEqual(y + height)
      }
    }),
  )
})

it('leaves no box of a model without a line', () => {
  expect(hatchPath(0, 0, 13, 13)).not.toBe('')
})
