import { useId } from 'react'
import { withVariant } from '#domain/regimes/levers/rules.ts'
import { runScenario } from '#domain/regimes/runs/scenarioRun.ts'
import { ruleWords, scenarioName } from '#domain/regimes/runs/scenarioWords.ts'
import { Button } from '#ui/Button.tsx'
import { Superscript } from '#ui/Superscript.tsx'
import { span } from '#ui/format.ts'
import { withLast } from '#views/scenarios/bench/lastMoved.ts'
import type { RuleChoiceProps } from '#views/scenarios/bench/bench.ts'
import styles from './RuleList.module.css'

/** Every rule that a regime could have, in full, with what it would reach under the levers as they stand. */
export function RuleList({ run: { scenario, variant }, runs, change }: RuleChoiceProps) {
  const name = useId()
  const { levers, facts, naming } = runs
  return (
    <>
      <p className={styles.head} aria-hidden="true">
        Rule of {scenarioName(scenario)}
      </p>
      <ul className={styles.rules}>
        {scenario.variants.map(({ id, label }) => {
          const chosen = withVariant(levers, scenario, id)
          const run = runScenario(scenario, facts, chosen)
          return (
            <li key={id}>
              <label className={styles.rule}>
                <input
                  type="radio"
                  name={name}
                  checked={id === variant.id}
                  onChange={() =>
                    change((now) => withLast(now, { rules: chosen.variants }, 'rules'))
                  }
                />
                <span>
                  <Superscript text={run ? ruleWords(run, naming) : label} />
                </span>
                {run && <strong>{span(run.coverage.certain, run.coverage.atMost)}</strong>}
              </label>
            </li>
          )
        })}
      </ul>
      <Button
        variant="quiet"
        onClick={({ currentTarget }) => {
          currentTarget.closest<HTMLElement>('[popover]')?.hidePopover?.()
          change({ cell: `rule.${scenario.id}`, model: null })
        }}
      >
        Case by case, and its sources
      </Button>
    </>
  )
}
