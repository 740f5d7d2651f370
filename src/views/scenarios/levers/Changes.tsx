import { changedLevers, DEFAULT_LEVERS, leversInWords } from '#domain/regimes/levers/levers.ts'
import type { ScenarioRuns } from '#domain/regimes/runs/scenarioRuns.ts'
import { Button } from '#ui/Button.tsx'
import { leverValues } from '#url/scenarios.ts'
import { Superscript } from '#ui/Superscript.tsx'
import styles from './Changes.module.css'
import type { useSteps } from './useSteps.ts'

type ChangesProps = {
  readonly runs: ScenarioRuns
  readonly steps: ReturnType<typeof useSteps>
}

/** Undo and redo are the browser's history. */
export function Changes({ runs: { levers, naming }, steps }: ChangesProps) {
  const { change, undo, redo, replay } = steps
  const sentences = leversInWords(levers, DEFAULT_LEVERS, naming)
  const isMoved = changedLevers(levers, DEFAULT_LEVERS).length > 0
  return (
    <section className={styles.changes} aria-labelledby="changed">
      <h3 id="changed">What you changed</h3>
      <div aria-live="polite">
        {isMoved ? (
          <ul className={styles.list}>
            {sentences.map((sentence) => (
              <li key={sentence}>
                <Superscript text={sentence} />
              </li>
            ))}
          </ul>
        ) : (
          <p className={styles.none}>
            Nothing: every lever stands where the record and the rules put it. The address holds
            each change, so a link shows another reader exactly this.
          </p>
        )}
      </div>
      <div className={styles.actions}>
        <Button disabled={undo === null} onClick={() => undo?.()}>
          Undo
        </Button>
        <Button disabled={redo === null} onClick={() => redo?.()}>
          Redo
        </Button>
        <Button disabled={!isMoved} onClick={() => change(leverValues(DEFAULT_LEVERS))}>
          Reset all
        </Button>
        {replay && (
          <Button aria-pressed={replay.isBefore} onClick={replay.toggle}>
            {replay.isBefore ? 'Show the last change again' : 'Show before the last change'}
          </Button>
        )}
      </div>
    </section>
  )
}
