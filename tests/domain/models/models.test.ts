import { expect, it } from 'vitest'
import { knownCompute } from '#domain/models/compute.ts'
import { knownFrom, edtf } from '#domain/days/edtf.ts'
import { isTestedBeforeRelease, modelsInLens } from '#domain/models/modelsInLens.ts'
import { sortedModels } from '#domain/models/sortedModels.ts'
import { lensOf } from '#url/shared.ts'
import { readAddress } from '#url/address.ts'
import { published } from '#tests/domain/timelineFixture.ts'
import { modelsAddress } from '#url/models.ts'
import { byRelease } from '#domain/models/releaseDay.ts'
import { aModel } from '#tests/domain/modelFixture.ts'

const models = published('models')
const lensAt = (search: string) => lensOf(readAddress(modelsAddress, search).values, '2026-11-23')
const none = {
  flop: null,
  confidence: null,
  imputedFlop: null,
  atLeast: null,
  below: null,
  basis: null,
}

it('prefers an estimate to a bound, and a bound to an imputed figure', () => {
  expect(knownCompute({ ...none, flop: 3e25, atLeast: 1e25 })).toEqual({
    kind: 'estimate',
    flop: 3e25,
  })
  expect(knownCompute({ ...none, atLeast: 1e25, imputedFlop: 2e25 }, true).kind).toBe('at-least')
  expect(knownCompute({ ...none, below: 1e25 })).toEqual({ kind: 'below', flop: 1e25 })
})

it('uses an imputed figure only where the reader asks for it', () => {
  expect(knownCompute({ ...none, imputedFlop: 2e25 }).kind).toBe('unknown')
  expect(knownCompute({ ...none, imputedFlop: 2e25 }, true)).toEqual({
    kind: 'imputed',
    flop: 2e25,
  })
})

it('leaves unreleased models out, and later ones as of an earlier day', () => {
  const now = modelsInLens(models, lensAt(''))
  expect(now).toHaveLength(152)
  const before = modelsInLens(models, lensAt('?asof=2025-03-01'))
  expect(before.length).toBeGreaterThan(0)
  expect(before.length).toBeLessThan(now.length)
  expect(before.every(({ released }) => knownFrom(edtf(released)) <= '2025-03-01')).toBe(true)
})

it('keeps a model of unknown day where its extent may lie in the range', () => {
  const ember = modelsInLens(models, lensAt('?from=2026-11-20')).find(
    ({ id }) => id === 'muse-ember',
  )
  expect(ember?.released).toBe('2026-09-02/2026-11-23')
})

it('counts a federal test only where this model was its subject, before release', () => {
  const o1 = models.filter(isTestedBeforeRelease)
  expect(o1.length).toBeGreaterThan(0)
  for (const { governmentTesting } of o1) {
    expect(
      governmentTesting.some(
        ({ body, timing, role }) =>
          role === 'subject' && timing === 'pre-release' && body !== 'UK AISI',
      ),
    ).toBe(true)
  }
})

it('sorts by size with the unknown last, and keeps every model', () => {
  const sorted = sortedModels(models, 'compute', (id) => id)
  const sizes = sorted.map(({ trainingCompute }) => knownCompute(trainingCompute).flop)
  const firstUnknown = sizes.indexOf(null)
  expect(sizes.slice(firstUnknown).every((size) => size === null)).toBe(true)
  expect(new Set(sorted)).toEqual(new Set(models))
})

it('sorts by name with numbers as numbers, by what the developer is called, and newest first', () => {
  const some = [
    aModel({ id: 'a', name: 'Acme 10', developer: 'x', released: '2026-01' }),
    aModel({ id: 'b', name: 'Acme 9', developer: 'y', released: '2026-03-01' }),
    aModel({ id: 'c', name: 'Acme 11', developer: 'z', released: '2025' }),
  ]
  const ids = (sort: Parameters<typeof sortedModels>[1]) =>
    sortedModels(some, sort, (id) => (id === 'x' ? 'Zed' : id === 'y' ? 'Mid' : 'Abc'))
      .map(({ id }) => id)
      .join('')
  expect(ids('name')).toBe('bac')
  expect(ids('developer')).toBe('cba')
  expect(ids('released')).toBe('bac')
})

it('places models by the earliest day of their release, those of one day by id', () => {
  const some = ['2026-03-02', '2026-03-01', '2026-03', '2025-12-31'].map((released, index) =>
    aModel({ id: `m${index}`, released }),
  )
  expect(some.toSorted(byRelease).map(({ id }) => id)).toEqual(['m3', 'm1', 'm2', 'm0'])
  expect(
    some
      .toReversed()
      .toSorted(byRelease)
      .map(({ id }) => id),
  ).toEqual(['m3', 'm1', 'm2', 'm0'])
})
