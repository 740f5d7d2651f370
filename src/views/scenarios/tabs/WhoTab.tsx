import { developersChart } from '#charts/developers/developersChart.ts'
import { differencesChart } from '#charts/differences/differencesChart.ts'
import { Figure } from '#charts/frame/Figure.tsx'
import { scenarioName } from '#domain/regimes/runs/scenarioWords.ts'
import { ShortRows } from '#ui/ShortRows.tsx'
import { RegimeRecord } from './RegimeRecord.tsx'
import type { TabProps } from './section.ts'
import styles from './columns.module.css'

/** Developer by developer, measure by measure, and every regime in its own words. */
export function WhoTab({ version, tables, lens, values, runs, openModel }: TabProps) {
  const differences = differencesChart.show(tables, lens, values)
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
          <ShortRows first={5} many={differences.table.rows.length}>
            <Figure level={3} shown={differences} />
          </ShortRows>
        )}
      </div>
      <div className={styles.regimes}>
        <ShortRows many={runs.all.length}>
          {runs.all.map((run) => (
            <RegimeRecord
              key={run.scenario.id}
              {...{ version, run }}
              name={scenarioName(run.scenario)}
              naming={runs.naming}
            />
          ))}
        </ShortRows>
      </div>
    </>
  )
}

WhoTab.parts = [developersChart.plotCode, differencesChart.plotCode]
