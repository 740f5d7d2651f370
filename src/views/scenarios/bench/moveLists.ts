import { keptFor } from '#domain/kept/kept.ts'
import { difference, type Difference } from '#domain/regimes/runs/difference.ts'
import { movesByRule, type RuleMoves } from '#domain/regimes/runs/movesByRule.ts'
import type { ScenarioRun } from '#domain/regimes/runs/scenarioRun.ts'
import type { ScenarioRuns } from '#domain/regimes/runs/scenarioRuns.ts'
import { scenarioName } from '#domain/regimes/runs/scenarioWords.ts'
import { foundRuns } from './foundRuns.ts'

/** The models that move in one regime, or between two. */
export type RegimeMoves = {
  readonly id: string
  /** Named where there may be several. */
  readonly name: string
  readonly before: ScenarioRun
  readonly after: ScenarioRun
  readonly difference: Difference
  readonly groups: readonly RuleMoves[]
}

/** What the reader's levers move, regime by regime; regimes in which nothing moves are left out. */
export const changedMoves = keptFor((runs: ScenarioRuns): readonly RegimeMoves[] => {
  const found = foundRuns(runs)
  return runs.all.flatMap((after) => {
    const before = found.find(({ scenario }) => scenario.id === after.scenario.id)
    if (!before || before === after) return []
    const one = regimeMoves(before, after, runs)
    return one.groups.length > 0 ? [one] : []
  })
})

/** What moves between the regimes compared; several where all are. */
export const pairMoves = keptFor((runs: ScenarioRuns): readonly RegimeMoves[] =>
  runs.pairs.map(({ before, after }) => regimeMoves(before, after, runs)),
)

function regimeMoves(
  before: ScenarioRun,
  after: ScenarioRun,
  { naming }: ScenarioRuns,
): RegimeMoves {
  return {
    id: after.scenario.id,
    name: scenarioName(after.scenario),
    before,
    after,
    difference: difference(before, after),
    groups: movesByRule(before, after, naming),
  }
}

/** Distinct models: `low` leaves out those of which nothing can be told on either side. */
export function movedCount(list: readonly RegimeMoves[]): Difference {
  const of = (isIn: (group: RuleMoves) => boolean) =>
    new Set(
      list.flatMap(({ groups }) =>
        groups.filter(isIn).flatMap(({ moves }) => moves.map(({ model }) => model.id)),
      ),
    ).size
  return { low: of(({ change }) => change !== 'unclear'), high: of(() => true) }
}

/** In the order of the list, each model once. */
export const modelsIn = (list: readonly RegimeMoves[]): readonly string[] => [
  ...new Set(
    list.flatMap(({ groups }) => groups.flatMap(({ moves }) => moves.map(({ model }) => model.id))),
  ),
]
