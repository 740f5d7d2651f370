import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bandParts, fencePath } from '#marks/bandShape.ts'

const pixels = (max: number) => fc.double({ min: 0, max, noNaN: true })
const band = fc.record({
  x: pixels(1000),
  width: pixels(600),
  fadeStart: pixels(200),
  fadeEnd: pixels(200),
})

it('cuts a band into parts that leave no gap and reach no further than the band', () => {
  fc.assert(
    fc.property(band, ({ x, width, fadeStart, fadeEnd }) => {
      const parts = bandParts(x, width, fadeStart, fadeEnd)
      let at = x
      for (const part of parts) {
        expect(part.x).toBeCloseTo(at, 6)
        at = part.x + part.width
      }
      expect(at).toBeCloseTo(x + Math.max(width, 2.5), 6)
    }),
  )
})

it('grows fainter towards an uncertain end, in at most three steps over at most 22 px', () => {
  fc.assert(
    fc.property(band, ({ x, width, fadeStart, fadeEnd }) => {
      const opacities = bandParts(x, width, fadeStart, fadeEnd).map(({ opacity }) => opacity)
      const strongest = opacities.indexOf(Math.max(...opacities))
      const [rising, falling] = [opacities.slice(0, strongest + 1), opacities.slice(strongest)]
      expect(rising).toEqual(rising.toSorted((a, b) => a - b))
      expect(falling).toEqual(falling.toSorted((a, b) => b - a))
    }),
  )
  const parts = bandParts(0, 300, 0, 90)
  expect(parts.map(({ opacity }) => opacity)).toEqual([1, 0.75, 0.5, 0.25])
  expect(parts[0]?.width).toBe(278)
})

it('draws a certain band as one part', () => {
  expect(bandParts(10, 50, 0, 0)).toEqual([{ x: 10, width: 50, opacity: 1 }])
  expect(bandParts(10, 0, 0, 0)).toEqual([{ x: 10, width: 2.5, opacity: 1 }])
})

const bars = (path: string) =>
  [...path.matchAll(/M([\d.]+) [\d.]+H([\d.]+)/g)].map(([, left, right]) => [
    Number(left),
    Number(right),
  ])

it('keeps the rhythm of a fence through its parts', () => {
  fc.assert(
    fc.property(band, ({ x, width, fadeEnd }) => {
      const covered = bandParts(x, width, 0, fadeEnd).flatMap((part) =>
        bars(fencePath(part.x, 0, part.width, 17, x)),
      )
      for (const [left = 0, right = 0] of covered) {
        const [from, to] = [(left - x) / 6, (right - x) / 6]
        expect(from - Math.floor(from + 0.01)).toBeLessThanOrEqual(4.3 / 6 + 0.01)
        expect(to - Math.floor(from + 0.01)).toBeLessThanOrEqual(4.3 / 6 + 0.01)
        expect(left).toBeGreaterThanOrEqual(x - 0.01)
        expect(right).toBeLessThanOrEqual(x + Math.max(width, 2.5) + 0.01)
      }
    }),
  )
  expect(bars(fencePath(0, 0, 13, 17, 0))).toEqual([
    [0, 4.3],
    [6, 10.3],
    [12, 13],
  ])
})
