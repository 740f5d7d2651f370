import { leverMoves, movedTo, type LeverMove } from './leverMoves.ts'
import type { Levers } from '#domain/regimes/levers/levers.ts'
import { runScenario, type RunFacts, type ScenarioRun } from '#domain/regimes/runs/scenarioRun.ts'
import type { Scenario } from '#domain/schema/scenarioTables.ts'

/** What a reader wants to bring about in one scenario. `percent` is of the models counted, 0 to 100. */
export type Goal =
  /** Review reaches this model before release for certain, or for certain does not. */
  | { readonly kind: 'model'; readonly model: string; readonly reached: boolean }
  /** Coverage lies above the line even at its lower bound. */
  | { readonly kind: 'above'; readonly percent: number }
  /** Coverage lies below the line even at its upper bound. */
  | { readonly kind: 'below'; readonly percent: number }

/** Levers that reach the goal, and what was moved to get there. */
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

/** The verdict on a model hangs on no other, so the others need not be run again for every try. */
function onlyModel(facts: RunFacts, id: string): RunFacts {
  return { ...facts, models: facts.models.filter((model) => model.id === id) }
}

/** Every choice of so many moves, of different levers each: a second setting of one lever would undo the first. */
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
