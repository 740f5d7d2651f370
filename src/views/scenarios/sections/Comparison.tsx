import { developersChart } from '#charts/developers/developersChart.ts'
import { differencesChart } from '#charts/differences/differencesChart.ts'
import { Figure } from '#charts/frame/Figure.tsx'
import { movesChart } from '#charts/moves/movesChart.ts'
import { pairSides } from '#domain/regimes/runs/scenarioRuns.ts'
import type { ScenarioRuns } from '#domain/regimes/runs/scenarioRuns.ts'
import { PairChoice } from './PairChoice.tsx'
import { RegimeRecord } from './RegimeRecord.tsx'
import type { SectionProps } from './section.ts'
import styles from '#views/scenarios/ScenariosView.module.css'

type ComparisonProps = SectionProps & { readonly runs: ScenarioRuns }

/** Two regimes, or all against one. */
export function Comparison({ runs, ...section }: ComparisonProps) {
  const { version, tables, lens, values, change } = section
  const openModel = (model: string) =>
    change({ model: model === values.model ? null : model, cell: null })
  return (
    <section className={styles.section} aria-labelledby="side-by-side">
      <h2 id="side-by-side">Side by side</h2>
      <PairChoice {...{ runs, values, change }} />
      <div className={styles.regimes}>
        {pairSides(runs).map(({ name, run }) => (
          <RegimeRecord key={name} {...{ version, run, name }} naming={runs.naming} />
        ))}
      </div>
      <div className={styles.thirds}>
        <div className={styles.stack}>
          <Figure
            shown={developersChart.show(tables, lens, values)}
            picked={values.model}
            onPick={openModel}
          />
          {runs.pairs.length === 1 && (
            <Figure shown={differencesChart.show(tables, lens, values)} />
          )}
        </div>
        <Figure
          shown={movesChart.show(tables, lens, values)}
          picked={values.model}
          onPick={openModel}
        />
      </div>
    </section>
  )
}
