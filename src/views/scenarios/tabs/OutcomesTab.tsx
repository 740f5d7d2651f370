import { Figure } from '#charts/frame/Figure.tsx'
import { outcomesChart } from '#charts/outcomes/outcomesChart.ts'
import { useTables } from '#data/useTables.ts'
import type { TabProps } from './section.ts'

/** Direction and size of every outcome, each with its mechanism and evidence. */
export function OutcomesTab({
  version,
  tables,
  lens,
  values,
  change,
}: Omit<TabProps, 'runs' | 'search' | 'openModel'>) {
  const { outcomeDimensions } = useTables(version, ['outcomeDimensions'])
  return (
    <Figure
      level={3}
      shown={outcomesChart.show({ ...tables, outcomeDimensions }, lens, values)}
      picked={values.cell}
      onPick={(cell) =>
        change((now) => ({ tab: 'outcomes', cell: cell === now.cell ? null : cell, model: null }))
      }
    />
  )
}

OutcomesTab.parts = [outcomesChart.plotCode]
