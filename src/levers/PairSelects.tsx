import { scenarioName } from '#domain/regimes/runs/scenarioWords.ts'
import type { ScenarioRuns } from '#domain/regimes/runs/scenarioRuns.ts'
import { numberWords } from '#domain/words/words.ts'
import { Select } from '#ui/Select.tsx'
import { ALL_SCENARIOS, BY_DEFAULT, type ScenarioValues } from '#url/scenarios.ts'
import type { ChangeLevers } from './changeLevers.ts'

type PairSelectProps = {
  readonly label: string
  /** Where the label stands elsewhere. */
  readonly hideLabel?: boolean
  readonly runs: ScenarioRuns
  readonly values: ScenarioValues
  readonly change: ChangeLevers
}

/** The regime that is looked at. One that is chosen for both changes places with the other. */
export function LookedSelect({ runs, values, change, ...look }: PairSelectProps) {
  const { scenario, against } = values
  const regimes = regimesOf(runs)
  return (
    <Select
      {...look}
      options={[...regimes, { value: ALL_SCENARIOS, label: `All ${numberWords(regimes.length)}` }]}
      value={scenario}
      onChange={(chosen) =>
        change({
          scenario: chosen,
          ...(chosen === against && isRegime(runs, scenario) && { against: scenario }),
        })
      }
    />
  )
}

/** What it is compared with. */
export function AgainstSelect({ runs, values, change, ...look }: PairSelectProps) {
  const { scenario, against } = values
  return (
    <Select
      {...look}
      options={[...regimesOf(runs), { value: BY_DEFAULT, label: 'Itself, as found' }]}
      value={against}
      onChange={(chosen) =>
        change({
          against: chosen,
          ...(chosen === scenario && isRegime(runs, against) && { scenario: against }),
        })
      }
    />
  )
}

const regimesOf = ({ all }: ScenarioRuns) =>
  all.map(({ scenario }) => ({ value: scenario.id, label: scenarioName(scenario) }))

/** And not all of them, or itself. */
export const isRegime = ({ all }: ScenarioRuns, id: string) =>
  all.some(({ scenario }) => scenario.id === id)
