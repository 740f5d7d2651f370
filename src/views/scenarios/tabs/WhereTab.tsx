import { byYearChart } from '#charts/by-year/byYearChart.ts'
import { computeChart } from '#charts/compute/computeChart.ts'
import { Figure } from '#charts/frame/Figure.tsx'
import { leakageChart } from '#charts/leakage/leakageChart.ts'
import type { TabProps } from './section.ts'
import styles from './columns.module.css'

/** Abroad, by year, and by training compute. */
export function WhereTab({ tables, lens, values }: TabProps) {
  return (
    <div className={styles.thirds}>
      <Figure level={3} shown={leakageChart.show(tables, lens, values)} />
      <Figure level={3} shown={byYearChart.show(tables, lens, values)} />
      <Figure level={3} shown={computeChart.show(tables, lens, values)} />
    </div>
  )
}

WhereTab.parts = [leakageChart.plotCode, byYearChart.plotCode, computeChart.plotCode]
