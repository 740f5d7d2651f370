import { scenarioName } from '#domain/regimes/runs/scenarioWords.ts'
import { numberWords } from '#domain/words/words.ts'
import { Select } from '#ui/Select.tsx'
import { ALL_SCENARIOS, BY_DEFAULT } from '#url/scenarios.ts'
import type { BenchProps } from './bench.ts'
import styles from './Moves.module.css'

/** Which two regimes are compared. One that is chosen for both changes places with the other. */
export function PairChoice({ runs, values, change }: BenchProps) {
  const { scenario } = values
  const scenarios = runs.all.map((run) => ({
    value: run.scenario.id,
    label: scenarioName(run.scenario),
  }))
  const known = (id: string) => scenarios.some(({ value }) => value === id)
  const canSwap = known(values.scenario) && known(values.against)
  return (
    <div className={styles.pair}>
      <span aria-hidden="true">From</span>
      <Select
        label="From"
        hideLabel
        options={[...scenarios, { value: BY_DEFAULT, label: 'Itself, as found' }]}
        value={values.against}
        onChange={(against) =>
          change({
            against,
            ...(against === scenario && known(values.against) && { scenario: values.against }),
            last: 'pair',
          })
        }
      />
      <span aria-hidden="true">To</span>
      <Select
        label="To"
        hideLabel
        options={[
          ...scenarios,
          { value: ALL_SCENARIOS, label: `All ${numberWords(scenarios.length)}` },
        ]}
        value={values.scenario}
        onChange={(chosen) =>
          change({
            scenario: chosen,
            ...(chosen === values.against && known(scenario) && { against: scenario }),
            last: 'pair',
          })
        }
      />
      <button
        type="button"
        className={styles.swap}
        aria-label="Swap"
        disabled={!canSwap}
        onClick={() => change({ scenario: values.against, against: values.scenario, last: 'pair' })}
      >
        <svg width="14" height="18" viewBox="0 0 14 18" aria-hidden="true" focusable="false">
          <path
            d="M4 16V2M1 5l3-3 3 3M10 2v14M7 13l3 3 3-3"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
          />
        </svg>
      </button>
    </div>
  )
}
