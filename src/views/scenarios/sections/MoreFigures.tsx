import type { Lens } from '#domain/record/lens.ts'
import { useTables } from '#data/useTables.ts'
import { byYearChart } from '#charts/by-year/byYearChart.ts'
import { cadenceChart } from '#charts/cadence/cadenceChart.tsx'
import { computeChart } from '#charts/compute/computeChart.ts'
import { Figure } from '#charts/frame/Figure.tsx'
import { leakageChart } from '#charts/leakage/leakageChart.ts'
import { reviewLoadChart } from '#charts/review-load/reviewLoadChart.tsx'
import { testedChart } from '#charts/tested/testedChart.tsx'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import type { SectionProps } from './section.ts'
import styles from '#views/scenarios/ScenariosView.module.css'

export function MoreFigures(props: SectionProps) {
  const { tables, lens, values, change } = props
  return (
    <>
      <section className={styles.section} aria-labelledby="reached">
        <h2 id="reached">Where review reaches</h2>
        <div className={`${styles.halves} ${styles.figures}`}>
          <Figure level={3} shown={leakageChart.show(tables, lens, values)} />
          <div className={styles.stack}>
            <Figure level={3} shown={byYearChart.show(tables, lens, values)} />
            <Figure level={3} shown={computeChart.show(tables, lens, values)} />
          </div>
        </div>
      </section>
      <section className={styles.section} aria-labelledby="work">
        <h2 id="work">What review would take</h2>
        <div className={`${styles.halves} ${styles.figures}`}>
          <Figure level={3} shown={reviewLoadChart.show(tables, lens, values)} />
          <Figure
            level={3}
            shown={testedChart.show(tables, lens, values)}
            picked={values.model}
            onPick={(model) => change({ model, cell: null })}
          />
        </div>
        <LoadBoundary what="the analogies" minHeight={400}>
          <CadenceFigure {...props} lens={lens} />
        </LoadBoundary>
      </section>
    </>
  )
}

function CadenceFigure({ version, tables, lens, values }: SectionProps & { readonly lens: Lens }) {
  const { analogies } = useTables(version, ['analogies'])
  return (
    <div className={`${styles.after} ${styles.figures}`}>
      <Figure level={3} shown={cadenceChart.show({ ...tables, analogies }, lens, values)} />
    </div>
  )
}
