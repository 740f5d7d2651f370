import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { facts, shownOf, sources } from '#tests/share/shownFixture.ts'
import { onOneSheet } from '#views/report/onOneSheet.ts'

const figure = (height: (width: number) => number, summary = 'One sentence.') => {
  const shown = { ...shownOf('?data=2026-11-23'), height, summary }
  return { shown, facts: facts(shown), sources, problems: [] }
}
const words = { isFirst: false, note: '', source: 'Source: Oversight Atlas.' }

it('leaves a plot as large as it is drawn where there is room', () => {
  expect(
    onOneSheet(
      figure(() => 400),
      words,
    ),
  ).toEqual({ scale: 1, width: 665, fits: true })
})

it('prints a high plot smaller, drawn as much wider, so that it still fills the sheet', () => {
  const { scale, width, fits } = onOneSheet(
    figure(() => 950),
    words,
  )
  expect(fits).toBe(true)
  expect(scale).toBeLessThan(1)
  expect(width * scale).toBeCloseTo(665, -1)
  expect(950 * scale).toBeLessThan(980)
})

it('lets what would be too small to read run on', () => {
  const { scale, fits } = onOneSheet(
    figure(() => 4000),
    words,
  )
  expect(fits).toBe(false)
  expect(scale).toBeGreaterThanOrEqual(0.6)
})

it('gives a plot less room the more is said with it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 300, max: 1500 }),
      fc.integer({ min: 'One sentence.'.length, max: 900 }),
      (high, many) => {
        const short = onOneSheet(
          figure(() => high),
          words,
        )
        const long = onOneSheet(
          figure(() => high, 'x'.repeat(many)),
          words,
        )
        const first = onOneSheet(
          figure(() => high),
          { ...words, isFirst: true },
        )
        expect(long.scale).toBeLessThanOrEqual(short.scale)
        expect(first.scale).toBeLessThanOrEqual(short.scale)
      },
    ),
  )
})
