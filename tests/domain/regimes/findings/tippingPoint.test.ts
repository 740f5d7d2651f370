import { describe, expect, it } from 'vitest'
import { changedLevers, DEFAULT_LEVERS } from '#domain/regimes/levers/levers.ts'
import { movedTo } from '#domain/regimes/findings/leverMoves.ts'
import { runScenario } from '#domain/regimes/runs/scenarioRun.ts'
import { sensitivity } from '#domain/regimes/findings/sensitivity.ts'
import { isReached, tippingPoints, type Goal } from '#domain/regimes/findings/tippingPoint.ts'
import { facts, scenarios } from '#tests/domain/recordFixture.ts'

const scenario = (id: string) => {
  const found = scenarios.find((one) => one.id === id)
  if (!found) throw new Error(`No scenario ${id}`)
  return found
}
const search = (id: string, goal: Goal, most?: number) =>
  tippingPoints(scenario(id), facts, DEFAULT_LEVERS, goal, most)

describe(tippingPoints, () => {
  it('finds every smallest change that brings a model under review', () => {
    const found = search('status-quo', { kind: 'model', model: 'muse-spark-1-3', reached: true })
    const changes = found.map(({ moves }) => moves.map(({ to }) => to))
    expect(changes).toContainEqual([{ meta: 'signs' }])
    expect(changes.every((change) => change.length === 1)).toBe(true)
  })

  it('moves as many levers as it takes, and never more', () => {
    const goal = { kind: 'below', percent: 40 } as const
    const found = search('two-tier', goal)
    expect(found.length).toBeGreaterThan(0)
    const sizes = new Set(found.map(({ moves }) => moves.length))
    expect(sizes.size).toBe(1)
    for (const { levers, moves } of found) {
      const run = runScenario(scenario('two-tier'), facts, levers)
      expect(run && isReached(run, goal)).toBe(true)
      expect(levers).toEqual(movedTo(DEFAULT_LEVERS, moves))
      // Every part of the change is needed.
      for (const left of moves) {
        const less = movedTo(
          DEFAULT_LEVERS,
          moves.filter((move) => move !== left),
        )
        const part = runScenario(scenario('two-tier'), facts, less)
        expect(part && isReached(part, goal)).toBe(false)
      }
    }
  })

  it('tries sets of signatories of any size, the smallest that does it first', () => {
    const found = search('status-quo', { kind: 'above', percent: 60 })
    const [first] = found
    expect(first?.moves.map(({ lever }) => lever)).toEqual(['signed'])
    const signed = first?.levers.signatories ?? []
    expect(found.every(({ levers }) => levers.signatories.length >= signed.length)).toBe(true)
    const all = movedTo(DEFAULT_LEVERS, found.at(-1)?.moves ?? [])
    const most = runScenario(scenario('status-quo'), facts, all)
    expect(most?.coverage.certain).toBe(most?.coverage.atMost)
    // Nobody signs: nothing that is voluntary is left.
    const none = search('status-quo', { kind: 'below', percent: 1 })
    expect(none.map(({ levers }) => levers.signatories)).toContainEqual([])
    expect(none.every(({ moves }) => moves.length === 1)).toBe(true)
  })

  it('moves nothing where the goal is met, and finds nothing where it cannot be', () => {
    expect(search('centralized', { kind: 'above', percent: 60 })).toEqual([
      { moves: [], levers: DEFAULT_LEVERS },
    ])
    expect(search('status-quo', { kind: 'above', percent: 99 }, 2)).toEqual([])
    expect(search('status-quo', { kind: 'model', model: 'unheard-of', reached: false }, 1)).toEqual(
      [],
    )
  })
})

describe('a coverage goal', () => {
  it('has to be met for certain', () => {
    const run = runScenario(scenario('mandatory-licensing'), facts, DEFAULT_LEVERS)
    const met = (kind: 'above' | 'below', percent: number) =>
      run && isReached(run, { kind, percent })
    // 3 to 55 of 103 models: 2.9 to 53.4 per cent.
    expect([met('above', 2), met('above', 10), met('below', 10), met('below', 54)]).toEqual([
      true,
      false,
      false,
      true,
    ])
  })
})

describe(sensitivity, () => {
  const swings = sensitivity(scenario('two-tier'), facts, DEFAULT_LEVERS)

  it('moves one lever at a time, widest first', () => {
    const widths = swings.map(({ low, high }) => high - low)
    expect(widths).toEqual(widths.toSorted((a, b) => b - a))
    for (const { lever, points, low, high, now } of swings) {
      for (const { levers, coverage } of points) {
        expect(changedLevers(levers, DEFAULT_LEVERS)).toContain(lever)
        expect(coverage.certain / coverage.total).toBeGreaterThanOrEqual(low)
        expect(coverage.atMost / coverage.total).toBeLessThanOrEqual(high)
      }
      expect(low).toBeLessThanOrEqual(now.certain / now.total)
      expect(high).toBeGreaterThanOrEqual(now.atMost / now.total)
    }
  })

  it('knows how far the meaning of open moves two tiers', () => {
    const open = swings.find(({ lever }) => lever === 'open')
    expect(open && [open.low * 103, open.high * 103].map(Math.round)).toEqual([55, 68])
  })

  it('has nothing to weigh where no model is counted', () => {
    const empty = { ...DEFAULT_LEVERS, from: '2030-01-01' }
    expect(sensitivity(scenario('two-tier'), facts, empty)).toEqual([])
  })
})
