import { useDeferredValue, lazy } from 'react'
import { runsOf } from '#charts/runs/runsOf.ts'
import { SCENARIO_TABLES } from '#domain/regimes/runs/scenarioRuns.ts'
import { seenTables } from '#domain/record/seenTables.ts'
import { useTables } from '#data/useTables.ts'
import { knownScenarioValues, scenarioProblems } from '#url/scenarioProblems.ts'
import { scenariosAddress, type ScenarioValues } from '#url/scenarios.ts'
import { LinkProblems } from '#views/LinkProblems.tsx'
import { useLens } from '#views/useLens.ts'
import { LeverBar } from '#views/scenarios/levers/LeverBar.tsx'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { Sections } from '#views/scenarios/sections/Sections.tsx'
import styles from './ScenariosView.module.css'
import { Top } from './Top.tsx'
import { useSteps } from '#views/scenarios/levers/useSteps.ts'

/** Only for a version that names no model. */
const NoModels = lazy(() =>
  import('./NoModels.tsx').then((module) => ({ default: module.NoModels })),
)

/** Only where a model or a cell is open. */
const OpenPanel = lazy(() =>
  import('#views/scenarios/trace/OpenPanel.tsx').then((module) => ({ default: module.OpenPanel })),
)

/** Tables of all parts of the page. */
const NEEDS = [
  ...SCENARIO_TABLES,
  'outcomeDimensions',
  'indicators',
  'thresholds',
  'analogies',
  'scenarioNotes',
] as const

export default function ScenariosView() {
  const { values: asked, lens, version, under } = useLens(scenariosAddress, NEEDS)
  const tables = seenTables(useTables(version, SCENARIO_TABLES), lens)
  const known = (all: ScenarioValues) => knownScenarioValues(all, tables)
  const { values, search } = under(known(asked))
  const steps = useSteps(search, known)
  const { change } = steps
  const runs = runsOf(tables, lens, values)
  // Headline and bars are updated first.
  const later = useDeferredValue(search)
  const section = { version, tables, lens, values, change }
  const isOpen = values.model !== null || values.cell !== null
  const hasModels = runs.inTable > 0
  return (
    <>
      {!isOpen && <title>Scenarios · Oversight Atlas</title>}
      {hasModels && <LeverBar {...{ runs, values, change }} version={version.id} />}
      <div className={styles.notice}>
        <LinkProblems problems={scenarioProblems(asked, tables)} mended={[]} />
      </div>
      <div className={styles.page} data-open={isOpen ? true : undefined}>
        <div className={styles.main}>
          {hasModels ? (
            <Top {...section} {...{ runs, steps }} />
          ) : (
            <NoModels {...section} runs={runs} />
          )}
          {hasModels && (
            <Sections {...{ version, change }} published={lens.published} search={later} />
          )}
        </div>
        {isOpen && (
          <LoadBoundary what="what was asked for" minHeight={480}>
            <OpenPanel {...section} {...{ runs, search }} />
          </LoadBoundary>
        )}
      </div>
    </>
  )
}
