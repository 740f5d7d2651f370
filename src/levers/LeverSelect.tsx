import type { AnyLever } from '#domain/regimes/levers/levers.ts'
import type { ScenarioRuns } from '#domain/regimes/runs/scenarioRuns.ts'
import { powersOfTen } from '#domain/words/powersOfTen.ts'
import { Select } from '#ui/Select.tsx'
import { settingNow, valuesFor, type ChangeLevers } from './changeLevers.ts'

type LeverSelectProps = {
  readonly lever: AnyLever
  readonly runs: ScenarioRuns
  readonly change: ChangeLevers
}

/** Of a setting that is none of the usual ones. */
const OWN = 'own'

/** The usual settings of a lever where there is little room; any other at which it stands, too. */
export function LeverSelect({ lever, runs, change }: LeverSelectProps) {
  const now = settingNow(lever, runs.levers)
  const options = lever.choices.map(({ value, label }) => ({ value, label: powersOfTen(label) }))
  const own = { value: OWN, label: powersOfTen(lever.chip(runs.levers, runs.naming)) }
  return (
    <Select
      label={lever.name}
      options={now ? options : [...options, own]}
      value={now?.value ?? OWN}
      onChange={(setting) => change(valuesFor(lever, setting, runs) ?? {})}
    />
  )
}
