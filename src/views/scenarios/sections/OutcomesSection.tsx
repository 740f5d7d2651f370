import { Figure } from '#charts/frame/Figure.tsx'
import { outcomesChart } from '#charts/outcomes/outcomesChart.ts'
import { useTables } from '#data/useTables.ts'
import type { SectionProps } from './section.ts'
import styles from '#views/scenarios/ScenariosView.module.css'

export function OutcomesSection({ version, tables, lens, values, change }: SectionProps) {
  const { outcomeDimensions } = useTables(version, ['outcomeDimensions'])
  return (
    <section className={styles.section} id="outcomes">
      <Figure
        shown={outcomesChart.show({ ...tables, outcomeDimensions }, lens, values)}
        picked={values.cell}
        onPick={(cell) => change({ cell: cell === values.cell ? null : cell, model: null })}
      />
    </section>
  )
}
