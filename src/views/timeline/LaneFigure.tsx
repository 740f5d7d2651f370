import type { ComponentProps } from 'react'
import { Figure } from '#charts/frame/Figure.tsx'
import type { TimelineTables } from '#charts/stance-timeline/selectStanceTimeline.ts'
import { stanceTimelineChart } from '#charts/stance-timeline/stanceTimelineChart.tsx'
import type { Lens } from '#domain/record/lens.ts'
import type { TimelineState } from './timelineState.ts'
import styles from './TimelineView.module.css'

type LaneFigureProps = {
  readonly state: TimelineState
  readonly tables: TimelineTables
  readonly lens: Lens
} & Pick<ComponentProps<typeof Figure>, 'onRange' | 'below' | 'controls'>

export function LaneFigure({ state, tables, lens, below, ...figure }: LaneFigureProps) {
  const { values, change } = state
  return (
    <Figure
      {...figure}
      below={<div className={styles.screen}>{below}</div>}
      shown={stanceTimelineChart.show(tables, lens, values)}
      level={1}
      picked={values.event ?? values.period}
      onPick={(id) => {
        const isPeriod = tables.stances.some((stance) => stance.id === id)
        change(isPeriod ? { period: id, event: null } : { event: id, period: null })
      }}
    />
  )
}
