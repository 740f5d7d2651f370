import fc from 'fast-check'
import { expect, it } from 'vitest'
import { computeScale } from '#charts/models-compute/computeScale.ts'
import { dayNumber } from '#domain/days/edtf.ts'

const PAPER = { width: 760, height: 380, right: 150 }

const pointOf = (released: string, flop: number | null) => ({ released, compute: { flop } })

const points = fc.array(
  fc
    .tuple(
      fc.integer({ min: 2019, max: 2027 }),
      fc.integer({ min: 1, max: 12 }),
      fc.option(fc.double({ min: 1e20, max: 1e28, noNaN: true })),
    )
    .map(([year, month, flop]) => pointOf(`${year}-${String(month).padStart(2, '0')}-15`, flop)),
  { minLength: 1, maxLength: 20 },
)

it('places every model within its plot, and those of unknown compute below all others', () => {
  fc.assert(
    fc.property(points, (all) => {
      const { area, xOf, yOf, decades } = computeScale(all, PAPER)
      const unknown = yOf(null)
      for (const { released, compute } of all) {
        const day = dayNumber(released)
        expect(xOf(day)).toBeGreaterThanOrEqual(area.x)
        expect(xOf(day)).toBeLessThan(area.x + area.width)
        if (compute.flop !== null) {
          expect(yOf(compute.flop)).toBeGreaterThan(area.y)
          expect(yOf(compute.flop)).toBeLessThan(unknown)
        }
      }
      expect(unknown).toBeLessThan(area.y + area.height)
      for (const { power, y } of decades) expect(yOf(10 ** power)).toBeCloseTo(y, 6)
    }),
  )
})

it('puts a year further right and a tenfold compute higher by the same step each time', () => {
  const { years, decades } = computeScale(
    [pointOf('2022-05-01', 1e23), pointOf('2026-05-01', 1e27)],
    PAPER,
  )
  expect(years.map(({ year }) => year)).toEqual([2022, 2023, 2024, 2025, 2026])
  expect(decades.map(({ power }) => power)).toEqual([23, 24, 25, 26, 27])
  const steps = decades.slice(1).map(({ y }, index) => (decades[index]?.y ?? 0) - y)
  expect(steps.every((step) => step > 0 && Math.abs(step - (steps[0] ?? 0)) < 1e-6)).toBe(true)
  expect(years.map(({ x }) => x)).toEqual(years.map(({ x }) => x).toSorted((a, b) => a - b))
})

it('has no place for a threshold that is outside of its powers of ten', () => {
  const { has } = computeScale([pointOf('2025-05-01', 5e24)], PAPER)
  expect([1e23, 1e24, 1e26, 1e27].map(has)).toEqual([false, true, true, false])
})
