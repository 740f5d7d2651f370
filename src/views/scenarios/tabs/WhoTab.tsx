import { developersChart } from '#charts/developers/developersChart.ts'
import { differencesChart } from '#charts/differences/differencesChart.ts'
import { Figure } from '#charts/frame/Figure.tsx'
import { scenarioName } from '#domain/regimes/runs/scenarioWords.ts'
import { RegimeRecord } from './RegimeRecord.tsx'
import type { TabProps } from './section.ts'
import styles from './columns.module.css'

/** Developer by developer, measure by measure, and every regime in its own words. */
export function WhoTab({ version, tables, lens, values, runs, openModel }: TabProps) {
  return (
    <>
      <p className={styles.sentence}>
        A square is a model and opens why it stands where it does. A measure that differs is set
        against the other regime.
      </p>
      <div className={styles.wide}>
        <Figure
          level={3}
          shown={developersChart.show(tables, lens, values)}
          picked={values.model}
          onPick={openModel}
        />
        {runs.pairs.length === 1 && (
          <Figure level={3} shown={differencesChart.show(tables, lens, values)} />
        )}
      </div>
      <div className={styles.regimes}>
        {runs.all.map((run) => (
          <RegimeRecord
            key={run.scenario.id}
            {...{ version, run }}
            name={scenarioName(run.scenario)}
            naming={runs.naming}
          />
        ))}
      </div>
    </>
  )
}
