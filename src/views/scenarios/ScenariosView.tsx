import { useDeferredValue } from 'react'
import { coverageChart } from '#charts/coverage/coverageChart.ts'
import { Figure } from '#charts/Figure.tsx'
import { SCENARIO_TABLES, scenarioRuns } from '#charts/scenarios/scenarioRuns.ts'
import { useTables } from '#data/useTables.ts'
import { allHeadline, movesHeadline } from '#domain/movesHeadline.ts'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { scenarioProblems } from '#url/scenarioProblems.ts'
import { ALL_SCENARIOS, scenariosAddress } from '#url/scenarios.ts'
import { useLens } from '#views/useLens.ts'
import { Changes } from './Changes.tsx'
import { LeverBar } from './LeverBar.tsx'
import { Levers } from './Levers.tsx'
import { LinkProblems } from './LinkProblems.tsx'
import { NoModels } from './NoModels.tsx'
import { Reading } from './NotesSection.tsx'
import { OpenPanel } from './OpenPanel.tsx'
import { Sections } from './Sections.tsx'
import styles from './ScenariosView.module.css'
import { useSteps } from './useSteps.ts'

/** Five regimes as rules run on every model: what each reaches, what moves, why, and what would change it. */
export default function ScenariosView() {
  const place = useLens(scenariosAddress)
  const { values, lens, version, search, href } = place
  const steps = useSteps(place)
  const { change } = steps
  const tables = useTables(version, SCENARIO_TABLES)
  const runs = scenarioRuns(tables, lens, values)
  // The bars answer a lever at once; what lies below them follows as soon as there is time.
  const later = useDeferredValue(values)
  const section = { version, tables, lens, change }
  const isOpen = values.model !== null || values.cell !== null
  const [pair] = runs.pairs
  const headline =
    values.scenario === ALL_SCENARIOS || !pair
      ? allHeadline(runs.all)
      : movesHeadline(pair.before, pair.after, runs.naming.developer)
  return (
    <>
      <title>Scenarios · Oversight Atlas</title>
      {runs.inTable > 0 && <LeverBar {...{ runs, values, change }} version={version.id} />}
      <div className={styles.notice}>
        <LinkProblems problems={scenarioProblems(values, tables)} />
      </div>
      <div className={styles.page} data-open={isOpen ? true : undefined}>
        <div className={styles.main}>
          {runs.inTable === 0 ? (
            <NoModels {...section} values={values} runs={runs} />
          ) : (
            <>
              <h1>{headline}</h1>
              <p className={styles.lede}>
                A regime is a rule, run on every model in the table. What public facts cannot settle
                stays undetermined.
              </p>
              <div className={styles.beside}>
                <div>
                  <Figure
                    shown={coverageChart.show(tables, lens, values)}
                    picked={values.scenario}
                    onPick={(scenario) => change({ scenario })}
                  />
                  <Changes runs={runs} steps={steps} />
                  <LoadBoundary what="the notes" minHeight={120}>
                    <Reading version={version} />
                  </LoadBoundary>
                </div>
                <Levers {...{ version, runs, change }} />
              </div>
              <Sections {...section} values={later} href={href} />
            </>
          )}
        </div>
        {isOpen && <OpenPanel {...section} {...{ values, runs, search, href }} />}
      </div>
    </>
  )
}
