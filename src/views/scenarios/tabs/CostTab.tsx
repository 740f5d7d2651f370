import { cadenceChart } from '#charts/cadence/cadenceChart.tsx'
import { Figure } from '#charts/frame/Figure.tsx'
import { reviewLoadChart } from '#charts/review-load/reviewLoadChart.tsx'
import { testedChart } from '#charts/tested/testedChart.tsx'
import { useTables } from '#data/useTables.ts'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import type { TabProps } from './section.ts'
import styles from './columns.module.css'

/** The load of reviews, tests on record, and a hold against the pace of launches. */
export function CostTab(props: TabProps) {
  const { tables, lens, values, openModel } = props
  return (
    <div className={styles.thirds}>
      <Figure level={3} shown={reviewLoadChart.show(tables, lens, values)} />
      <Figure
        level={3}
        shown={testedChart.show(tables, lens, values)}
        picked={values.model}
        onPick={openModel}
      />
      <LoadBoundary what="the analogies" minHeight={400}>
        <CadenceFigure {...props} />
      </LoadBoundary>
    </div>
  )
}

CostTab.parts = [reviewLoadChart.plotCode, testedChart.plotCode, cadenceChart.plotCode]

function CadenceFigure({ version, tables, lens, values }: TabProps) {
  const { analogies } = useTables(version, ['analogies'])
  return <Figure level={3} shown={cadenceChart.show({ ...tables, analogies }, lens, values)} />
}
