import { expect, it } from 'vitest'
import { DEFAULT_LEVERS, type Levers } from '#domain/regimes/levers/levers.ts'
import { modelsInScope } from '#domain/regimes/levers/modelsInScope.ts'
import { aModel } from '#tests/domain/modelFixture.ts'

const models = [
  aModel({ id: 'late', released: '2026-06-02' }),
  aModel({ id: 'old', released: '2024-12-31' }),
  aModel({ id: 'of-2026', released: '2026', tier: 'small' }),
  aModel({ id: 'secret', weightsAccess: 'unreleased' }),
  aModel({ id: 'nowhere', released: '2025-01-01', developerCountry: null }),
  aModel({ id: 'abroad', released: '2026-06-02', developerCountry: 'CN' }),
]

it.each<[string, Partial<Levers>, readonly string[]]>([
  ['since 2025, oldest first', {}, ['nowhere', 'of-2026', 'abroad', 'late']],
  ['of any date', { from: null }, ['old', 'nowhere', 'of-2026', 'abroad', 'late']],
  // Known only to be of 2026: its earliest possible day is 1 January, before the window.
  ['since the order', { from: '2026-06-02' }, ['abroad', 'late']],
  ['up to a day', { to: '2026-01-01' }, ['nowhere', 'of-2026']],
  ['in a country', { countries: ['CN'] }, ['abroad']],
  ['of a tier', { tiers: ['small'] }, ['of-2026']],
])('counts models %s, never unreleased ones', (_what, change, ids) => {
  const counted = modelsInScope(models, { ...DEFAULT_LEVERS, ...change }, '2026-11-23')
  expect(counted.map(({ id }) => id)).toEqual(ids)
})

it('leaves out what was not yet released on the day of the view', () => {
  const counted = modelsInScope(models, DEFAULT_LEVERS, '2026-06-01')
  expect(counted.map(({ id }) => id)).toEqual(['nowhere', 'of-2026'])
})
