import { expect, it } from 'vitest'
import { readIndicators } from '#domain/regimes/findings/indicators.ts'
import type { Indicator } from '#domain/schema/scenarioTables.ts'

function anIndicator(state: string, condition: string | null = null): Indicator {
  return {
    id: 'sign',
    sign: 'A sign',
    watch: 'What to watch',
    moves: [{ scenario: 'two-tier', direction: 'up', condition, strength: 'weak' }],
    state,
    asOf: '2026-08',
    evidence: [],
  }
}

const read = (state: string, condition?: string, asof = '2026-11-23') =>
  readIndicators([anIndicator(state, condition)], asof)[0]

it.each([
  ['not found up to 23 November 2026', false],
  ['none found', false],
  ['no traced case found; reporting demanded', false],
  ['pending', false],
  ['planned, per reports', false],
  ['discussion draft', false],
  ['talks reported, nothing issued', false],
  ['powers in force, no action found', false],
  ['seen for a Chinese model only', false],
  ['mixed: four months by one measure', null],
  ['observed', true],
  ['one, withdrawn', true],
  ['notified to Congress', true],
  ['open weights only from Meta, signed', true],
])('a state “%s” has moved: %s', (state, moved) => {
  expect(read(state)?.moved).toBe(moved)
})

it.each([
  ['when closed', 'the flagship is closed', 1],
  ['when closed', 'the flagship was posted', 0],
  ['if excluded', 'reported as leaving open weights out', 1],
  ['if included', 'reported as leaving open weights out', 0],
  ['when falling', 'staff down', 1],
  ['when rising', 'staff down', 0],
  ['if the moon is full', 'the moon is full', 0],
])('a pull “%s” under the state “%s” counts %i times', (condition, state, count) => {
  expect(read(state, condition)?.pulls).toHaveLength(count)
})

it('cannot be told before it was on record', () => {
  expect(read('observed', undefined, '2026-07-31')).toMatchObject({ moved: null, pulls: [] })
  expect(read('observed', undefined, '2026-08-01')).toMatchObject({ moved: true })
})
