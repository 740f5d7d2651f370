import type { PlotProps } from '#charts/frame/chart.tsx'
import { TimeFrame } from '#charts/scale/TimeFrame.tsx'
import { numberRuns } from '#domain/record/sourceNumbers.ts'
import type { OversightEvent } from '#domain/schema/recordTables.ts'
import { TYPE } from '#ui/typeSizes.ts'
import { usePrinting } from '#ui/usePrinting.ts'
import { AsOfLine, Lanes } from './Lanes.tsx'
import { MarkCanvas } from './MarkCanvas.tsx'
import styles from './StanceTimelinePlot.module.css'
import { InteractionLayer } from './InteractionLayer.tsx'
import { laneLayout, type Layout } from './laneLayout.ts'
import { markScene, type MarkScene } from './markScene.ts'
import { paperParts } from './paperParts.ts'
import type { StanceTimelineModel } from './selectStanceTimeline.ts'
import { isOpenMark } from '#marks/eventClass.ts'

/** On paper in parts that each fit a sheet. */
export default function StanceTimelinePlot(props: PlotProps<StanceTimelineModel>) {
  const { model, width, still = false } = props
  const isPrinting = usePrinting()
  if (still || !isPrinting) return <LanePlot {...props} />
  // Paper has nothing to unfold with.
  return paperParts({ ...model, folded: [] }, width).map((part) => (
    <LanePlot
      key={part.lanes[0]?.id ?? ''}
      model={part}
      width={width}
      height={laneLayout(part, width, true).height}
      still
      isNumbered
    />
  ))
}

/** Interaction lies over it, so that moving a pointer does not draw the lanes again. */
function LanePlot({
  model,
  width,
  height,
  picked = null,
  onPick,
  onRange,
  onFold,
  still = false,
  isNumbered = false,
}: PlotProps<StanceTimelineModel> & { readonly isNumbered?: boolean }) {
  const layout = laneLayout(model, width, isNumbered)
  const scene = markScene(layout)
  const isPainted = layout.isDense && !still
  return (
    <div className={styles.plot}>
      <TimeFrame
        width={width}
        height={height}
        days={model.window}
        left={layout.head}
        right={layout.right}
        top={layout.axis}
        foot={layout.foot}
      >
        <Lanes layout={layout} />
        <AsOfLine layout={layout} asof={model.asof} last={model.window.last} />
        {!isPainted && <EventMarks scene={scene} isDense={layout.isDense} />}
        {isNumbered && <MarkNumbers layout={layout} events={model.events} />}
      </TimeFrame>
      {isPainted && <MarkCanvas scene={scene} layout={layout} />}
      {!still && (
        <InteractionLayer
          model={model}
          layout={layout}
          picked={picked}
          onPick={onPick}
          onRange={onRange}
          onFold={onFold}
        />
      )}
    </div>
  )
}

type MarkNumbersProps = {
  readonly layout: Layout
  /** In the order in which they are numbered, from 1. */
  readonly events: readonly OversightEvent[]
}

/** The number of each event in the printed list. */
function MarkNumbers({ layout: { lanes, pitch }, events }: MarkNumbersProps) {
  const numbers = new Map(events.map(({ id }, index) => [id, index + 1]))
  return (
    <g textAnchor="middle" fontSize={TYPE.tag} fill="var(--ink-2)">
      {lanes.flatMap(({ lane, marks, marksY }) =>
        marks.marks.map((mark) => (
          <text
            key={`${lane.id} ${mark.events[0]?.id}`}
            x={mark.x}
            y={marksY + mark.row * pitch + 16}
          >
            {numberRuns(mark.events.flatMap(({ id }) => numbers.get(id) ?? []))}
          </text>
        )),
      )}
    </g>
  )
}

type EventMarksProps = {
  readonly scene: MarkScene
  /** Dense marks have no outline of paper. */
  readonly isDense: boolean
}

/** One path for each class of event and kind of extent. */
function EventMarks({ scene: { extents, shapes, counts }, isDense }: EventMarksProps) {
  return (
    <>
      <path d={extents.known.join('')} stroke="var(--line-2)" strokeWidth="1.6" />
      <path
        d={extents.about.join('')}
        stroke="var(--line-2)"
        strokeWidth="1.6"
        strokeDasharray="2.5 2"
      />
      {shapes.map(({ eventClass, paths }) => {
        const isOpen = isOpenMark(eventClass)
        return (
          <path
            key={eventClass}
            d={paths.join('')}
            fill={isOpen ? 'var(--paper)' : 'var(--ink)'}
            stroke={isOpen ? 'var(--ink)' : isDense ? 'none' : 'var(--paper)'}
            strokeWidth={isDense ? 1 : isOpen ? 1.4 : 1.2}
            paintOrder="stroke"
          />
        )
      })}
      <path
        d={counts
          .map(({ x, y, half }) => `M${x - half} ${y - 6.5}h${half * 2}v13h${-half * 2}z`)
          .join('')}
        fill="var(--paper)"
        stroke="var(--ink)"
        strokeWidth="1.2"
      />
      <g textAnchor="middle" fontSize={TYPE.tag} fontWeight="650" fill="var(--ink)">
        {counts.map(({ x, y, many }, index) => (
          // Keyed by index: a key of their own would make hundreds of new elements a frame.
          // oxlint-disable-next-line react/no-array-index-key
          <text key={index} x={x} y={y + 4.3}>
            {many}
          </text>
        ))}
      </g>
    </>
  )
}
