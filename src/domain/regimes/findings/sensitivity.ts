import type { Coverage } from '#domain/regimes/runs/coverage.ts'
import { leverMoves, movedTo, type LeverMove } from './leverMoves.ts'
import { EVERY_LEVER, type LeverId, type Levers } from '#domain/regimes/levers/levers.ts'
import { runScenario, type RunFacts } from '#domain/regimes/runs/scenarioRun.ts'
import type { Scenario } from '#domain/schema/scenarioTables.ts'

/** Coverage with one lever at one setting, others unchanged. */
type SwingPoint = {
  readonly move: LeverMove
  readonly levers: Levers
  readonly coverage: Coverage
}

export type Swing = {
  readonly lever: LeverId
  /** Coverage with the levers as they are. */
  readonly now: Coverage
  /** One for each other setting of the lever, in the order of its choices. */
  readonly points: readonly SwingPoint[]
  /** Smallest lower and largest upper bound over the lever's range, now included, as shares from 0 to 1. */
  readonly low: number
  readonly high: number
}

/**
 * How far each lever alone can move a scenario's coverage: the bars of a tornado, widest first.
 *
 * Shares, since some levers change what is counted; each point has its counts, and a share is never to be
 * shown without them. Levers that change nothing are left in, with the width of what is uncertain anyway.
 *
 * @returns empty for a scenario without a rule, or where no model is counted
 * @see ../../methods.md#sensitivity
 */
export function sensitivity(scenario: Scenario, facts: RunFacts, levers: Levers): readonly Swing[] {
  const now = runScenario(scenario, facts, levers)?.coverage
  if (!now || now.total === 0) return []
  const leverFacts = { scenario, ...facts }
  const points = [true, false]
    .flatMap((decisions) => leverMoves(levers, leverFacts, { decisions }))
    .flatMap((move) => {
      const moved = movedTo(levers, [move])
      const run = runScenario(scenario, facts, moved)
      return run && run.coverage.total > 0 ? [{ move, levers: moved, coverage: run.coverage }] : []
    })
  return EVERY_LEVER.flatMap(({ id: lever }) => {
    const own = points.filter(({ move }) => move.lever === lever)
    if (own.length === 0) return []
    const all = [now, ...own.map(({ coverage }) => coverage)]
    const low = Math.min(...all.map(({ certain, total }) => certain / total))
    const high = Math.max(...all.map(({ atMost, total }) => atMost / total))
    return [{ lever, now, points: own, low, high }]
  }).toSorted((a, b) => b.high - b.low - (a.high - a.low))
}
