import { leverMoves, movedTo, type LeverMove } from './leverMoves.ts'
import type { Levers } from '#domain/regimes/levers/levers.ts'
import { runScenario, type RunFacts, type ScenarioRun } from '#domain/regimes/runs/scenarioRun.ts'
import type { Scenario } from '#domain/schema/scenarioTables.ts'

/** What a reader wants to bring about in one scenario. `percent` is of the models counted, 0 to 100. */
export type Goal =
  /** Reached before release for certain; or, with `reached: false`, certainly not. */
  | { readonly kind: 'model'; readonly model: string; readonly reached: boolean }
  /** Even the lower bound is above. */
  | { readonly kind: 'above'; readonly percent: number }
  /** Even the upper bound is below. */
  | { readonly kind: 'below'; readonly percent: number }

export type TippingPoint = { readonly moves: readonly LeverMove[]; readonly levers: Levers }

/**
 * The smallest changes of levers that reach a goal: all those with the fewest levers moved, in a fixed order.
 *
 * Searches the levers that stand for a decision ({@link leverMoves}) and never what is counted: leaving models out of the count
 * would reach any share without a decision being taken.
 *
 * @param most how many levers may be moved at once; each step takes about ten times as long
 * @returns one point without moves where the goal is met already; empty where nothing within `most` reaches it
 * @see ../../methods.md#tipping-point
 */
export function tippingPoints(
  scenario: Scenario,
  facts: RunFacts,
  levers: Levers,
  goal: Goal,
  most = 3,
): readonly TippingPoint[] {
  const moves = leverMoves(levers, { scenario, ...facts }, { decisions: true })
  const needed = goal.kind === 'model' ? onlyModel(facts, goal.model) : facts
  const isMet = (tried: Levers) => {
    const run = runScenario(scenario, needed, tried)
    return run !== null && isReached(run, goal)
  }
  for (let size = 0; size <= most; size += 1) {
    const found = combinations(moves, size)
      .map((chosen) => ({ moves: chosen, levers: movedTo(levers, chosen) }))
      .filter((point) => isMet(point.levers))
    if (found.length > 0) return found
  }
  return []
}

/** Whether a run meets a goal. A model that is not counted, and a share of no models, meet none. */
export function isReached({ assessed, coverage }: ScenarioRun, goal: Goal): boolean {
  if (goal.kind === 'model') {
    return assessed.some(
      ({ model, reached }) => model.id === goal.model && reached === goal.reached,
    )
  }
  const { certain, atMost, total } = coverage
  if (total === 0) return false
  return goal.kind === 'above'
    ? certain * 100 > goal.percent * total
    : atMost * 100 < goal.percent * total
}

/** The verdict on a model depends on no other model. */
function onlyModel(facts: RunFacts, id: string): RunFacts {
  return { ...facts, models: facts.models.filter((model) => model.id === id) }
}

/** Combinations of moves, at most one a lever. */
function combinations(
  moves: readonly LeverMove[],
  size: number,
): readonly (readonly LeverMove[])[] {
  if (size === 0) return [[]]
  return moves.flatMap((first, index) =>
    combinations(
      moves.slice(index + 1).filter(({ lever }) => lever !== first.lever),
      size - 1,
    ).map((rest) => [first, ...rest]),
  )
}
