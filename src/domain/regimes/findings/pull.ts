import { difference, type Difference } from '#domain/regimes/runs/difference.ts'
import { moves } from '#domain/regimes/runs/moves.ts'
import type { Levers } from '#domain/regimes/levers/levers.ts'
import { rerun, type ScenarioRun } from '#domain/regimes/runs/scenarioRun.ts'
import type { ScenarioRuns } from '#domain/regimes/runs/scenarioRuns.ts'
import type { Scenario } from '#domain/schema/scenarioTables.ts'

/** What one set of levers does that another does not. */
export type PullMoves = {
  /** Distinct models that gain or lose review in any regime: for certain, and with those that may. */
  readonly models: { readonly certain: number; readonly atMost: number }
  /** The regimes in which any does, in the order of the table. */
  readonly regimes: readonly {
    readonly scenario: Scenario
    readonly before: ScenarioRun
    readonly after: ScenarioRun
    readonly difference: Difference
  }[]
}

/** What changes from one list of runs to another of the same scenarios. */
export function pullBetween(
  before: readonly ScenarioRun[],
  after: readonly ScenarioRun[],
): PullMoves {
  const [certain, all] = [new Set<string>(), new Set<string>()]
  const regimes = after.flatMap((to) => {
    const from = before.find(({ scenario }) => scenario.id === to.scenario.id)
    if (!from || from.assessed === to.assessed) return []
    const by = difference(from, to)
    const moved = moves(from, to).filter(({ change }) => change !== 'unclear')
    for (const { model, change } of moved) {
      all.add(model.id)
      if (change === 'gains' || change === 'loses') certain.add(model.id)
    }
    const isMoved = moved.length > 0 || by.low !== 0 || by.high !== 0
    return isMoved ? [{ scenario: to.scenario, before: from, after: to, difference: by }] : []
  })
  return { models: { certain: certain.size, atMost: all.size }, regimes }
}

/** Every regime as it would run with some levers elsewhere. What they do not touch is not run again. */
export const runsWith = (
  { all, facts, levers }: ScenarioRuns,
  to: Partial<Levers>,
): readonly ScenarioRun[] => all.flatMap((run) => rerun(run, facts, { ...levers, ...to }) ?? [])
