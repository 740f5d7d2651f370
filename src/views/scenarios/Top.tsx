import { coverageChart } from '#charts/coverage/coverageChart.ts'
import { dayWords } from '#domain/days/edtfWords.ts'
import { looksBack } from '#domain/record/hindsight.ts'
import { Figure } from '#charts/frame/Figure.tsx'
import type { ScenarioRuns } from '#domain/regimes/runs/scenarioRuns.ts'
import { allHeadline, movesHeadline } from '#domain/regimes/findings/movesHeadline.ts'
import { Lede } from '#ui/Lede.tsx'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { ALL_SCENARIOS, leverValues } from '#url/scenarios.ts'
import { LeverControls } from '#views/scenarios/levers/LeverControls.tsx'
import { Reading } from '#views/scenarios/sections/NotesSection.tsx'
import type { SectionProps } from '#views/scenarios/sections/section.ts'
import styles from './ScenariosView.module.css'
import type { useSteps } from '#views/scenarios/levers/useSteps.ts'
import { changedLevers, DEFAULT_LEVERS, leversInWords } from '#domain/regimes/levers/levers.ts'
import { Button } from '#ui/Button.tsx'
import { Superscript } from '#ui/Superscript.tsx'

type TopProps = SectionProps & {
  readonly runs: ScenarioRuns
  readonly steps: ReturnType<typeof useSteps>
}

/** What is updated at once when a lever moves. */
export function Top({ version, tables, lens, values, change, runs, steps }: TopProps) {
  const [pair] = runs.pairs
  const headline =
    values.scenario === ALL_SCENARIOS || !pair
      ? allHeadline(runs.all)
      : movesHeadline(pair.before, pair.after, runs.naming.developer)
  return (
    <>
      <h1>{headline}</h1>
      <Lede>
        A regime is a rule, run on every model in the table. What public facts cannot settle stays
        undetermined.
        {looksBack(lens) &&
          ` Regimes, their rules and the facts of models are those of the data of ${dayWords(lens.version, 'long')}: worded with hindsight.`}
      </Lede>
      <div className={styles.beside}>
        <div className={styles.bars}>
          <Figure
            shown={coverageChart.show(tables, lens, values)}
            picked={values.scenario}
            onPick={(scenario) => change({ scenario })}
          />
        </div>
        <LeverControls {...{ version, lens, runs, change }} />
        <div className={styles.words}>
          <Changes runs={runs} steps={steps} />
          <LoadBoundary what="the notes" minHeight={120}>
            <Reading version={version} lens={lens} />
          </LoadBoundary>
        </div>
      </div>
    </>
  )
}

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
