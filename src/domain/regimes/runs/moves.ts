import type { Assessed } from '#domain/regimes/rule/assessed.ts'
import type { Model } from '#domain/schema/modelTable.ts'
import { isOneRule, type ScenarioRun } from './scenarioRun.ts'
import { outcomesTogether } from './worlds.ts'
import type { Truth } from '#domain/regimes/rule/truth.ts'

/**
 * What changes for a model between two runs. `gains` and `loses` review before release for certain; `may-gain`
 * and `may-lose` where one side cannot be told; `unclear` where neither can, so it may go either way.
 */
export type Change = 'gains' | 'loses' | 'may-gain' | 'may-lose' | 'unclear'

/** A model that moves, with the verdict on each side: `verdict.decidedBy` is the case that settled it. */
export type Move = {
  readonly model: Model
  readonly change: Change
  readonly before: Assessed
  readonly after: Assessed
}

/**
 * The models that gain or lose review before release from one run to another, oldest first.
 *
 * Only models counted in both runs are compared. What is unknown on one side is the same unknown on the other, so nothing
 * is unclear between two runs of one rule, nor where two rules come to the same whatever the compute.
 *
 * @see ../../methods.md#moves
 */
export function moves(before: ScenarioRun, after: ScenarioRun): readonly Move[] {
  const earlier = new Map(before.assessed.map((one) => [one.model.id, one]))
  const isAlike = isOneRule(before.rule, after.rule)
  const together = outcomesTogether(before, after)
  const canDiffer = (from: Assessed, to: Assessed) =>
    !isAlike && together(from, to).some(([was, is]) => was !== is)
  return after.assessed.flatMap((to) => {
    const from = earlier.get(to.model.id)
    const change = from && changeBetween(from.reached, to.reached)
    if (!from || !change || (change === 'unclear' && !canDiffer(from, to))) return []
    return { model: to.model, change, before: from, after: to }
  })
}

/** `null` for no change. */
function changeBetween(from: Truth, to: Truth): Change | null {
  if (from === null && to === null) return 'unclear'
  if (from === to) return null
  if (from === null) return to ? 'may-gain' : 'may-lose'
  if (to === null) return from ? 'may-lose' : 'may-gain'
  return to ? 'gains' : 'loses'
}

export function countMoves(all: readonly Move[]): Readonly<Record<Change, number>> {
  const count = (change: Change) => all.filter((move) => move.change === change).length
  return {
    gains: count('gains'),
    loses: count('loses'),
    'may-gain': count('may-gain'),
    'may-lose': count('may-lose'),
    unclear: count('unclear'),
  }
}
