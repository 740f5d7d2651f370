import type { AnyLever } from '#domain/regimes/levers/levers.ts'
import type { ScenarioRuns } from '#domain/regimes/runs/scenarioRuns.ts'
import { Button } from '#ui/Button.tsx'
import { Superscript } from '#ui/Superscript.tsx'
import { leverValues } from '#url/scenarios.ts'
import type { ChangeLevers } from './changeLevers.ts'
import styles from './MovedLevers.module.css'

type MovedLeversProps = {
  readonly moved: readonly AnyLever[]
  readonly runs: ScenarioRuns
  readonly change: ChangeLevers
  /** Puts everything back to how it was first shown; `null` where it is. */
  readonly reset: (() => void) | null
}

/** Each lever that does not stand as found, with the way back; and the way back of all. */
export function MovedLevers({ moved, runs: { levers, naming }, change, reset }: MovedLeversProps) {
  return (
    <div className={styles.moved}>
      {moved.length > 0 && (
        <ul aria-label="Levers moved">
          {moved.map((lever) => {
            const words = lever.chip(levers, naming)
            return (
              <li key={lever.id}>
                <span>
                  <Superscript text={words} />
                </span>
                <button
                  type="button"
                  aria-label={`Take away: ${words}`}
                  onClick={() => change(leverValues(lever.defaults))}
                >
                  <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
                    <path d="M1 1L9 9M9 1L1 9" stroke="currentColor" strokeWidth="1.8" />
                  </svg>
                </button>
              </li>
            )
          })}
        </ul>
      )}
      {reset !== null && (
        <Button variant="quiet" onClick={reset}>
          Reset
        </Button>
      )}
    </div>
  )
}
