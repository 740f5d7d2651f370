import { scenarioName, boundsWords, ruleWords } from '#domain/regimes/runs/scenarioWords.ts'
import { numberWords } from '#domain/words/words.ts'
import type { ScenarioRuns } from '#domain/regimes/runs/scenarioRuns.ts'
import { Button } from '#ui/Button.tsx'
import { Select } from '#ui/Select.tsx'
import { ALL_SCENARIOS, BY_DEFAULT, type ScenarioValues } from '#url/scenarios.ts'
import styles from '#views/scenarios/ScenariosView.module.css'
import type { ChangeLevers } from '#views/scenarios/levers/useSteps.ts'
import { chosenVariant, withVariant } from '#domain/regimes/levers/rules.ts'
import { runScenario } from '#domain/regimes/runs/scenarioRun.ts'

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

type RuleChoiceProps = {
  readonly scenario: string
  readonly runs: ScenarioRuns
  readonly change: ChangeLevers
}

function RuleChoice({ scenario: id, runs, change }: RuleChoiceProps) {
  const { levers, facts, all, naming } = runs
  const shown = all.find((run) => run.scenario.id === id)
  if (!shown || shown.scenario.variants.length < 2) return null
  const { scenario } = shown
  const chosen = chosenVariant(scenario, levers)
  const options = scenario.variants.map((variant) => {
    const run = runScenario(scenario, facts, withVariant(levers, scenario, variant.id))
    const reaches = run ? `${boundsWords(run.coverage)}. ` : ''
    return { value: variant.id, label: reaches + (run ? ruleWords(run, naming) : variant.label) }
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
        hint={ruleWords(shown, naming)}
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
