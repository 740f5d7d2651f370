import { expect, it } from 'vitest'
import { knownCompute } from '#domain/models/compute.ts'
import { knownFrom, edtf } from '#domain/days/edtf.ts'
import { isTestedBeforeRelease, modelsInLens } from '#domain/models/modelsInLens.ts'
import { sortedModels } from '#domain/models/sortedModels.ts'
import { lensOf } from '#url/shared.ts'
import { readAddress } from '#url/address.ts'
import { published } from '#tests/domain/timelineFixture.ts'
import { modelsAddress } from '#url/models.ts'

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
