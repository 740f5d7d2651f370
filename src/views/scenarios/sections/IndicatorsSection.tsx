import { Figure } from '#charts/frame/Figure.tsx'
import { indicatorsChart } from '#charts/indicators/indicatorsChart.ts'
import { useTables } from '#data/useTables.ts'
import type { SectionProps } from './section.ts'
import styles from '#views/scenarios/ScenariosView.module.css'

export function IndicatorsSection({ version, tables, lens, values, change }: SectionProps) {
  const { indicators } = useTables(version, ['indicators'])
  return (
    <section className={styles.section} id="indicators">
      <Figure
        shown={indicatorsChart.show({ scenarios: tables.scenarios, indicators }, lens, values)}
        picked={values.cell}
        onPick={(cell) => change({ cell: cell === values.cell ? null : cell, model: null })}
      />
    </section>
  )
}
