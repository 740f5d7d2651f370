import { AgainstSelect, isRegime, LookedSelect } from '#levers/PairSelects.tsx'
import type { ChangeLevers } from '#levers/changeLevers.ts'
import type { BenchProps } from './bench.ts'
import styles from './Moves.module.css'

/** Which two regimes are compared: then the headline speaks of them. */
export function PairChoice({ runs, values, change }: BenchProps) {
  const canSwap = isRegime(runs, values.scenario) && isRegime(runs, values.against)
  const choose: ChangeLevers = (patch) =>
    change((now) => ({ ...(typeof patch === 'function' ? patch(now) : patch), last: 'pair' }))
  return (
    <div className={styles.pair}>
      <span aria-hidden="true">From</span>
      <AgainstSelect label="From" hideLabel {...{ runs, values }} change={choose} />
      <span aria-hidden="true">To</span>
      <LookedSelect label="To" hideLabel {...{ runs, values }} change={choose} />
      <button
        type="button"
        className={styles.swap}
        aria-label="Swap"
        disabled={!canSwap}
        onClick={() => choose({ scenario: values.against, against: values.scenario })}
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
