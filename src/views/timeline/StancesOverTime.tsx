import { Figure } from '#charts/frame/Figure.tsx'
import { stancesOverTimeChart } from '#charts/stances-over-time/stancesOverTimeChart.ts'
import { useTables } from '#data/useTables.ts'
import type { TimelineState } from './timelineState.ts'
import styles from './TimelineView.module.css'

/** Needs no events, so it is shown even where they could not be read. */
export function StancesOverTime({ state }: { readonly state: TimelineState }) {
  const { version, lens, values } = state
  const tables = useTables(version, ['stances', 'companies'])
  return (
    <section className={styles.section}>
      <Figure shown={stancesOverTimeChart.show(tables, lens, values)} />
    </section>
  )
}
