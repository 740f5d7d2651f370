import { Figure } from '#charts/frame/Figure.tsx'
import { indicatorsChart } from '#charts/indicators/indicatorsChart.ts'
import { useTables } from '#data/useTables.ts'
import type { SectionProps } from './section.ts'
import styles from './parts.module.css'

export function IndicatorsSection({ version, tables, lens, values, change }: SectionProps) {
  const { indicators } = useTables(version, ['indicators'])
  return (
    <div className={styles.section}>
      <Figure
        level={3}
        shown={indicatorsChart.show({ scenarios: tables.scenarios, indicators }, lens, values)}
        picked={values.cell}
        onPick={(cell) =>
          change({ tab: 'signs', cell: cell === values.cell ? null : cell, model: null })
        }
      />
    </div>
  )
}
