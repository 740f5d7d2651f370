import { withVariant } from '#domain/regimes/levers/rules.ts'
import type { ScenarioRun } from '#domain/regimes/runs/scenarioRun.ts'
import type { ScenarioRuns } from '#domain/regimes/runs/scenarioRuns.ts'
import { scenarioName, shortLabel } from '#domain/regimes/runs/scenarioWords.ts'
import { powersOfTen } from '#domain/words/powersOfTen.ts'
import { Select } from '#ui/Select.tsx'
import { leverValues } from '#url/scenarios.ts'
import type { ChangeLevers } from './changeLevers.ts'

type RuleSelectProps = {
  readonly run: ScenarioRun
  readonly runs: ScenarioRuns
  readonly change: ChangeLevers
}

/** The rules that a regime could have, by their short names. */
export function RuleSelect({ run: { scenario, variant }, runs, change }: RuleSelectProps) {
  return (
    <Select
      label={`Rule of ${scenarioName(scenario)}`}
      options={scenario.variants.map((one) => ({
        value: one.id,
        label: powersOfTen(shortLabel(one)),
      }))}
      value={variant.id}
      onChange={(id) =>
        change(leverValues({ variants: withVariant(runs.levers, scenario, id).variants }))
      }
    />
  )
}
