import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asOfKey } from '#views/compare/AsOfSlider.tsx'
import { dayAt, placeOn, railLabels } from '#views/compare/asOfRail.ts'
import { asOfStopWords } from '#views/compare/AsOfSlider.tsx'
import { someDay } from '#tests/domain/comparisonFixture.ts'
import { stanceFixture } from '#tests/domain/timelineFixture.ts'

const STOPS = ['2024-01-01', '2025-06-01', '2026-06-23']
const rail = { min: '2024-01-01', max: '2026-11-23', width: 400 }
const press = (key: string, value: string, shiftKey = false) =>
  asOfKey({ key, shiftKey }, value, STOPS, rail.min, rail.max)

describe('keys', () => {
  it('go from stop to stop, and from the last one to the day of the data', () => {
    expect(press('ArrowLeft', '2026-11-23')).toBe('2026-06-23')
    expect(press('ArrowLeft', '2026-06-23')).toBe('2025-06-01')
    expect(press('ArrowRight', '2026-06-23')).toBe('2026-11-23')
    expect(press('ArrowLeft', '2024-01-01')).toBe('2024-01-01')
  })

  it('go by months with Shift, by years with Page keys, and to the ends', () => {
    expect(press('ArrowLeft', '2026-11-23', true)).toBe('2026-10-23')
    expect(press('PageDown', '2026-11-23')).toBe('2025-11-23')
    expect(press('PageUp', '2026-11-23')).toBe('2026-11-23')
    expect(press('Home', '2026-11-23')).toBe('2024-01-01')
    expect(press('End', '2024-01-01')).toBe('2026-11-23')
    expect(press('a', '2024-01-01')).toBeNull()
  })
})

describe('the rail', () => {
  it('leads from a day to its place and back, to the day or a stop beside it', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        fc.pre(day <= rail.max)
        const back = dayAt({ ...rail, width: 4000 }, placeOn({ ...rail, width: 4000 }, day), [])
        expect(back === day || back === rail.max).toBe(true)
      }),
    )
  })

  it('draws a hand to a stop that is near', () => {
    expect(dayAt(rail, placeOn(rail, '2025-06-01') + 4, STOPS)).toBe('2025-06-01')
    expect(dayAt(rail, -50, [])).toBe('2024-01-01')
    expect(dayAt(rail, 900, [])).toBe('2026-11-23')
  })

  it('labels months only where they have room', () => {
    const labels = railLabels(rail, STOPS)
    expect(labels.map(({ words }) => words)).toEqual(['Jan 2024', 'Jun 2025', 'Jun 2026'])
    expect(railLabels({ ...rail, width: 120 }, STOPS)).toHaveLength(1)
    for (const { x } of labels) expect(x).toBeGreaterThanOrEqual(0)
  })
})

it('says what changed on a stop, and keeps the letters of a name', () => {
  const nameOf = () => 'xAI'
  const before = stanceFixture({ stance: 'silent' })
  const after = stanceFixture({ stance: 'cooperative' })
  expect(asOfStopWords(undefined, nameOf)).toBe('')
  expect(asOfStopWords({ day: 'd', answers: 0, changes: [{ before, after }] }, nameOf)).toBe(
    'xAI: silent to cooperative.',
  )
  expect(asOfStopWords({ day: 'd', answers: 0, changes: [{ before: null, after }] }, nameOf)).toBe(
    'Record of xAI begins.',
  )
})
