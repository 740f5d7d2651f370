import { useDeferredValue } from 'react'
import { coverageChart } from '#charts/coverage/coverageChart.ts'
import { developersChart } from '#charts/developers/developersChart.ts'
import { Figure } from '#charts/Figure.tsx'
import { movesChart } from '#charts/moves/movesChart.ts'
import { SCENARIO_TABLES, scenarioRuns } from '#charts/scenarios/scenarioRuns.ts'
import { useTables } from '#data/useTables.ts'
import { allHeadline, movesHeadline } from '#domain/movesHeadline.ts'
import { Panel } from '#ui/Panel.tsx'
import { scenarioProblems } from '#url/scenarioProblems.ts'
import { ALL_SCENARIOS, scenariosAddress } from '#url/scenarios.ts'
import { useLens } from '#views/useLens.ts'
import { Changes } from './Changes.tsx'
import { LeverBar } from './LeverBar.tsx'
import { Levers } from './Levers.tsx'
import { LinkProblems } from './LinkProblems.tsx'
import { PairChoice } from './PairChoice.tsx'
import styles from './ScenariosView.module.css'
import { TracePanel } from './TracePanel.tsx'
import { useSteps } from './useSteps.ts'

/** Five regimes as rules run on every model: what each reaches, what moves, why, and what would change it. */
export default function ScenariosView() {
  const place = useLens(scenariosAddress)
  const { values, lens, version, search, href } = place
  const steps = useSteps(place)
  const { change } = steps
  const tables = useTables(version, SCENARIO_TABLES)
  const runs = scenarioRuns(tables, lens, values)
  // The bars answer a lever at once; what lies below them follows.
  const later = useDeferredValue(values)
  const [pair] = runs.pairs
  const headline =
    values.scenario === ALL_SCENARIOS || !pair
      ? allHeadline(runs.all)
      : movesHeadline(pair.before, pair.after, runs.naming.developer)
  const model = tables.models.find(({ id }) => id === values.model)
  const openModel = (id: string) => change({ model: id, cell: null })
  return (
    <>
      <title>Scenarios · Oversight Atlas</title>
      <LeverBar {...{ runs, values, change }} version={version.id} />
      <div className={styles.notice}>
        <LinkProblems problems={scenarioProblems(values, tables)} />
      </div>
      <div className={styles.page} data-open={model ? true : undefined}>
        <div className={styles.main}>
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
            </div>
            <Levers runs={runs} change={change} />
          </div>
          <section className={styles.section}>
            <PairChoice {...{ runs, values, change }} />
            <div className={styles.thirds}>
              <Figure
                shown={developersChart.show(tables, lens, later)}
                picked={values.model}
                onPick={openModel}
              />
              <Figure
                shown={movesChart.show(tables, lens, later)}
                picked={values.model}
                onPick={openModel}
              />
            </div>
          </section>
        </div>
        {model && (
          <Panel
            label={`Why ${model.name} stands where it stands`}
            onClose={() => change({ model: null })}
          >
            <TracePanel
              {...{ version, model, runs, search }}
              tippingHref={(reached) =>
                `${href({ model: null, goal: { kind: 'model', model: model.id, reached } })}#tipping`
              }
            />
          </Panel>
        )}
      </div>
    </>
  )
}
