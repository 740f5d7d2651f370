import type { PlotFrame } from '#charts/frame/chart.tsx'
import { count } from '#domain/words/words.ts'
import { textWidth } from '#ui/textWidth.ts'
import { TYPE } from '#ui/typeSizes.ts'
import { uninvitedWords } from './drawnLanes.ts'
import type { LaneBox, Layout } from './laneLayout.ts'
import type { StanceTimelineModel } from './selectStanceTimeline.ts'
import styles from './StanceTimelinePlot.module.css'

type FoldButtonProps = {
  readonly model: StanceTimelineModel
  readonly layout: Layout
  readonly onFold: NonNullable<PlotFrame['onFold']>
}

/** In the lane of all folded companies, or on the first of those that can be folded. One button, so focus stays. */
export function FoldButton({ model: { foldable, folded }, layout, onFold }: FoldButtonProps) {
  const isFolded = folded.length > 0
  const box = layout.lanes.find(({ lane }) =>
    isFolded ? lane.folds !== undefined : foldable.includes(lane.id),
  )
  if (!box) return null
  return (
    <button
      type="button"
      className={styles.fold}
      style={isFolded || layout.isNarrow ? atName(box, layout) : onLine(box, layout)}
      aria-label={isFolded ? showWords(box) : `Fold ${foldable.length} silent companies`}
      onClick={() => onFold(isFolded ? 'none' : 'silent')}
    >
      {isFolded ? 'Show' : `Fold ${foldable.length}`}
    </button>
  )
}

/** `11 silent companies, 5 not invited, 11 events. Show lanes` */
function showWords({ lane: { folds = [], events } }: LaneBox): string {
  const parts = [
    `${folds.length} silent companies`,
    uninvitedWords(folds),
    `${count(events.length, 'event', 'events')}. Show lanes`,
  ]
  return parts.filter(Boolean).join(', ')
}

/** Behind the name, or on narrow plots at the end of its line. */
function atName({ top, lane }: LaneBox, { isNarrow }: Layout) {
  if (isNarrow) return { insetBlockStart: top - 1, insetInlineEnd: 0 }
  const end = textWidth(lane.name, TYPE.sentence) * 1.03
  return { insetBlockStart: top + 3, insetInlineStart: end + 4 }
}

const onLine = ({ band }: LaneBox, { right }: Layout) => ({
  insetBlockStart: band.y + band.height / 2 - 12,
  insetInlineEnd: right + 8,
})
