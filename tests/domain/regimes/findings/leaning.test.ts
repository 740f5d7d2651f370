import { describe, expect, it } from 'vitest'
import type { IndicatorReading, Pull } from '#domain/regimes/findings/indicators.ts'
import { readIndicators } from '#domain/regimes/findings/indicators.ts'
import { leanings } from '#domain/regimes/findings/leaning.ts'
import type { Indicator } from '#domain/schema/scenarioTables.ts'

const anIndicator = (id: string, part: Partial<Indicator> = {}): Indicator => ({
  id,
  sign: 'A sign',
  watch: 'What to watch',
  moves: [],
  state: 'observed',
  asOf: '2026-08',
  evidence: [],
  ...part,
})

const pull = (
  scenario: string,
  strength: Pull['strength'],
  direction: Pull['direction'] = 'up',
): Pull => ({ scenario, strength, direction, condition: null })

const reading = (id: string, ...pulls: readonly Pull[]): IndicatorReading => ({
  indicator: anIndicator(id),
  isOnRecord: true,
  moved: true,
  pulls,
})

const order = (...readings: readonly IndicatorReading[]) =>
  leanings(readings, ['a', 'b', 'c']).map(({ scenario }) => scenario)

describe('the scenario to which the signs lean most', () => {
  it('has most strong ones, before any number of others', () => {
    expect(
      order(
        reading('1', pull('a', 'weak'), pull('b', 'moderate'), pull('c', 'strong')),
        reading('2', pull('a', 'weak'), pull('b', 'moderate')),
      ),
    ).toEqual(['c', 'b', 'a'])
  })

  it('has those against it taken off', () => {
    expect(
      order(reading('1', pull('a', 'strong', 'down'), pull('a', 'strong'), pull('c', 'weak'))),
    ).toEqual(['c', 'a', 'b'])
    expect(order(reading('1', pull('a', 'weak', 'down')))).toEqual(['b', 'c', 'a'])
  })

  it('is the first of those that lean alike', () => {
    expect(order()).toEqual(['a', 'b', 'c'])
    expect(order(reading('1', pull('b', 'weak'), pull('a', 'weak')))).toEqual(['a', 'b', 'c'])
  })
})

it('tells the signs for and against a scenario, the strongest first', () => {
  const [a] = leanings(
    [
      reading('weak', pull('a', 'weak'), pull('b', 'strong')),
      reading('strong', pull('a', 'strong')),
      reading('moderate', pull('a', 'moderate')),
      reading('against', pull('a', 'weak', 'down')),
    ],
    ['a'],
  )
  const ids = (signs: readonly { readonly indicator: Indicator }[] = []) =>
    signs.map(({ indicator }) => indicator.id)
  expect(ids(a?.for)).toEqual(['strong', 'moderate', 'weak'])
  expect(ids(a?.against)).toEqual(['against'])
})

describe('an indicator whose state was worded later', () => {
  const read = (part: Parameters<typeof readIndicators>[0][number], asof = '2026-11-23') =>
    readIndicators([part], asof)[0]
  const hindsight = { later: [], of: 0, words: 'pending' }

  it('is read by those words, and by its own where it has any', () => {
    expect(read({ ...anIndicator('i', { state: '' }), hindsight })).toMatchObject({
      isOnRecord: true,
      moved: false,
    })
    expect(read({ ...anIndicator('i'), hindsight })).toMatchObject({ moved: true })
  })

  it('is not on record without any, nor before its day', () => {
    const nothing = { isOnRecord: false, moved: null, pulls: [] }
    expect(read(anIndicator('i', { state: '' }))).toMatchObject(nothing)
    expect(read(anIndicator('i'), '2026-07-31')).toMatchObject(nothing)
  })
})
