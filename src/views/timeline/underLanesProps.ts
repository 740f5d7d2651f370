import type { TimelineTables } from '#charts/stance-timeline/selectStanceTimeline.ts'
import type { Lens } from '#domain/record/lens.ts'
import type { DayRange } from '#domain/record/timeWindow.ts'
import type { TimelineState } from './timelineState.ts'

export type UnderLanesProps = {
  readonly state: TimelineState
  readonly tables: TimelineTables
  readonly window: DayRange
  /** With the first day shown. */
  readonly lens: Lens
  readonly onRange: (range: DayRange, isPassing: boolean) => void
}
