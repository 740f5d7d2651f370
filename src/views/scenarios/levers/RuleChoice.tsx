import { chosenVariant, withVariant } from '#domain/regimes/levers/rules.ts'
import { runScenario } from '#domain/regimes/runs/scenarioRun.ts'
import { boundsWords, scenarioName } from '#domain/regimes/runs/scenarioWords.ts'
import type { ScenarioRuns } from '#domain/regimes/runs/scenarioRuns.ts'
import { Button } from '#ui/Button.tsx'
import { Select } from '#ui/Select.tsx'
import styles from '#views/scenarios/ScenariosView.module.css'
import type { ChangeLevers } from './useSteps.ts'

type RuleChoiceProps = {
  readonly scenario: string
  readonly runs: ScenarioRuns
  readonly change: ChangeLevers
}

export function RuleChoice({ scenario: id, runs, change }: RuleChoiceProps) {
  const { levers, facts, all } = runs
  const scenario = all.find((run) => run.scenario.id === id)?.scenario
  if (!scenario || scenario.variants.length < 2) return null
  const chosen = chosenVariant(scenario, levers)
  const options = scenario.variants.map((variant) => {
    const run = runScenario(scenario, facts, withVariant(levers, scenario, variant.id))
    const reaches = run ? `${boundsWords(run.coverage)}. ` : ''
    return { value: variant.id, label: reaches + variant.label }
  })
  const choose = (variant: string) =>
    change({ rules: withVariant(levers, scenario, variant).variants })
  const isChanged = chosen !== null && chosen.id !== scenario.baseVariant
  return (
    <>
      <Select
        label={`Rule of ${scenarioName(scenario)}`}
        options={options}
        value={chosen?.id ?? scenario.baseVariant}
        onChange={choose}
        {...(chosen ? { hint: chosen.label } : {})}
      />
      {isChanged && (
        <p className={styles.changed}>
          <mark>changed</mark>{' '}
          <Button variant="quiet" onClick={() => choose(scenario.baseVariant)}>
            Reset<span className="visually-hidden">: rule of {scenarioName(scenario)}</span>
          </Button>
        </p>
      )}
    </>
  )
}
