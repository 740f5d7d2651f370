import { treeChart } from '#charts/decision-tree/treeChart.ts'
import { Figure } from '#charts/frame/Figure.tsx'
import { runsOf } from '#charts/runs/runsOf.ts'
import { selectSensitivity } from '#charts/sensitivity/selectSensitivity.ts'
import { sensitivityChart } from '#charts/sensitivity/sensitivityChart.ts'
import { leverValues } from '#url/scenarios.ts'
import { OddsFields } from './OddsFields.tsx'
import type { SectionProps } from '#views/scenarios/sections/section.ts'
import styles from '#views/scenarios/ScenariosView.module.css'
import { scenariosHref } from '#views/scenarios/levers/scenariosHref.ts'
import { TippingPoints } from './TippingPoints.tsx'

type WhatIfProps = SectionProps & { readonly search: string }

export function WhatIfSection({ search, ...section }: WhatIfProps) {
  const { tables, lens, values, change } = section
  const runs = runsOf(tables, lens, values)
  const setLever = (id: string) => {
    const { rows } = selectSensitivity(runs)
    const found = rows.flatMap(({ settings }) => settings).find((one) => one.id === id)
    if (found) change(leverValues(found.levers))
  }
  return (
    <section className={styles.section} aria-labelledby="what-if">
      <h2 id="what-if">What would change the answer</h2>
      <div className={`${styles.halves} ${styles.figures}`}>
        <Figure level={3} shown={sensitivityChart.show(tables, lens, values)} onPick={setLever} />
        <TippingPoints
          {...{ runs, values, change }}
          href={(patch) => scenariosHref(search, patch)}
        />
      </div>
      <div className={`${styles.after} ${styles.figures}`}>
        <Figure
          level={3}
          shown={treeChart.show(tables, lens, values)}
          onPick={(scenario) => change({ scenario })}
          controls={<OddsFields odds={values.odds} change={change} />}
        />
      </div>
    </section>
  )
}
