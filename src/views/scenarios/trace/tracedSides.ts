import { assess, type Assessed } from '#domain/regimes/rule/assessed.ts'
import { isOneRule, type ScenarioRun } from '#domain/regimes/runs/scenarioRun.ts'
import type { ScenarioRuns } from '#domain/regimes/runs/scenarioRuns.ts'
import type { Model } from '#domain/schema/modelTable.ts'
import { foundRuns } from '#views/scenarios/bench/foundRuns.ts'
import { changedMoves } from '#views/scenarios/bench/moveLists.ts'

type Side = { readonly label: string; readonly run: ScenarioRun; readonly assessed: Assessed }

export type TracedSides = {
  readonly sides: readonly Side[]
  /** Whether every side runs one and the same rule, so that one list of cases tells them all. */
  readonly isOneRule: boolean
  readonly others: readonly { readonly run: ScenarioRun; readonly assessed: Assessed }[]
  /** The regime that the trace is about. */
  readonly looked: ScenarioRun | undefined
}

/** What a trace sets side by side: a regime as found and now, or the two that are compared. */
export function tracedSides(
  runs: ScenarioRuns,
  model: Model,
  list: 'changes' | 'pair',
): TracedSides {
  const judged = (run: ScenarioRun) => assess(run.rule, model, run.context, run.regimes)
  const sides: Omit<Side, 'assessed'>[] =
    list === 'changes' ? changeSides(runs, model) : pairSidesOf(runs)
  const shown = sides.map(({ run }) => run.scenario.id)
  const [first, ...rest] = sides
  return {
    sides: sides.map((side) => ({ ...side, assessed: judged(side.run) })),
    isOneRule: first !== undefined && rest.every(({ run }) => isOneRule(run.rule, first.run.rule)),
    others: runs.all
      .filter(({ scenario }) => !shown.includes(scenario.id))
      .map((run) => ({ run, assessed: judged(run) })),
    looked: sides.at(-1)?.run,
  }
}

/** The first regime in which the levers move it; else the one looked at. */
function changeSides(runs: ScenarioRuns, model: Model) {
  const moved = changedMoves(runs).find(({ groups }) =>
    groups.some(({ moves }) => moves.some((move) => move.model.id === model.id)),
  )
  const now = moved?.after ?? runs.pairs[0]?.after ?? runs.all[0]
  const from = foundRuns(runs).find(({ scenario }) => scenario.id === now?.scenario.id)
  return now && from
    ? [
        { label: 'As found', run: from },
        { label: 'Now', run: now },
      ]
    : []
}

function pairSidesOf({ pairs }: ScenarioRuns) {
  const all = pairs.flatMap(({ before, after, beforeName, afterName }) => [
    { label: beforeName, run: before },
    { label: afterName, run: after },
  ])
  return all.filter(({ run }, index) => all.findIndex((one) => one.run === run) === index)
}
