import { kept } from '#domain/kept/kept.ts'
import type { Lens } from '#domain/record/lens.ts'
import {
  scenarioRuns,
  type ScenarioRuns,
  type ScenarioTables,
} from '#domain/regimes/runs/scenarioRuns.ts'
import { ALL_SCENARIOS, BY_DEFAULT, leversOf, type ScenarioValues } from '#url/scenarios.ts'

/** Kept for the many charts of a page; four, since deferred parts still ask with the levers before. */
export const keptRuns = kept(scenarioRuns, 4)

export function runsOf(
  { scenarios, regimes, models, actors }: ScenarioTables,
  { who, asof }: Lens,
  values: ScenarioValues,
): ScenarioRuns {
  const { scenario, against } = values
  return keptRuns(
    { scenarios, regimes, models, actors },
    {
      levers: leversOf(values),
      scenario: scenario === ALL_SCENARIOS ? null : scenario,
      against: against === BY_DEFAULT ? null : against,
      developers: who,
      asof,
    },
  )
}
