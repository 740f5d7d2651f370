import { scenarioName } from '#domain/regimes/runs/scenarioWords.ts'
import { numberWords } from '#domain/words/words.ts'
import type { ScenarioRuns } from '#domain/regimes/runs/scenarioRuns.ts'
import { Button } from '#ui/Button.tsx'
import { Select } from '#ui/Select.tsx'
import { ALL_SCENARIOS, BY_DEFAULT, type ScenarioValues } from '#url/scenarios.ts'
import { RuleChoice } from '#views/scenarios/levers/RuleChoice.tsx'
import styles from '#views/scenarios/ScenariosView.module.css'
import type { ChangeLevers } from '#views/scenarios/levers/useSteps.ts'

type PairChoiceProps = {
  readonly runs: ScenarioRuns
  readonly values: ScenarioValues
  readonly change: ChangeLevers
}

export function PairChoice({ runs, values, change }: PairChoiceProps) {
  const scenarios = runs.all.map(({ scenario }) => ({
    value: scenario.id,
    label: scenarioName(scenario),
  }))
  const known = (id: string) => scenarios.some(({ value }) => value === id)
  const canSwap = known(values.scenario) && known(values.against)
  return (
    <div className={styles.pair}>
      <div>
        <Select
          label="Compare"
          options={[...scenarios, { value: BY_DEFAULT, label: 'Itself, no lever moved' }]}
          value={values.against}
          onChange={(against) => change({ against })}
        />
        <RuleChoice scenario={values.against} runs={runs} change={change} />
      </div>
      <Button
        disabled={!canSwap}
        onClick={() => change({ scenario: values.against, against: values.scenario })}
      >
        Swap
      </Button>
      <div>
        <Select
          label="with"
          options={[
            ...scenarios,
            { value: ALL_SCENARIOS, label: `All ${numberWords(scenarios.length)}` },
          ]}
          value={values.scenario}
          onChange={(scenario) => change({ scenario })}
        />
        <RuleChoice scenario={values.scenario} runs={runs} change={change} />
      </div>
    </div>
  )
}
