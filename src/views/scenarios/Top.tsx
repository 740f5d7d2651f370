import { coverageChart } from '#charts/coverage/coverageChart.ts'
import { dayWords } from '#domain/days/edtfWords.ts'
import { looksBack } from '#domain/record/hindsight.ts'
import { Figure } from '#charts/frame/Figure.tsx'
import type { ScenarioRuns } from '#domain/regimes/runs/scenarioRuns.ts'
import { allHeadline, movesHeadline } from '#domain/regimes/findings/movesHeadline.ts'
import { Lede } from '#ui/Lede.tsx'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { ALL_SCENARIOS } from '#url/scenarios.ts'
import { Changes } from '#views/scenarios/levers/Changes.tsx'
import { LeverControls } from '#views/scenarios/levers/LeverControls.tsx'
import { Reading } from '#views/scenarios/sections/NotesSection.tsx'
import type { SectionProps } from '#views/scenarios/sections/section.ts'
import styles from './ScenariosView.module.css'
import type { useSteps } from '#views/scenarios/levers/useSteps.ts'

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
