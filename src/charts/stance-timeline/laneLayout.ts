import { isNarrowPlot, laneEnd, laneHead } from '#charts/scale/laneHead.ts'
import { kept, keptFor } from '#domain/kept/kept.ts'
import { dayNumber } from '#domain/days/edtf.ts'
import { wrapped } from '#ui/textWidth.ts'
import { COUNT_GAP, layMarks, type MarkLayout } from '#charts/scale/markLayout.ts'
import { TYPE } from '#ui/typeSizes.ts'
import { drawnLanes } from './drawnLanes.ts'
import type { StanceTimelineModel, TimelineLane } from './selectStanceTimeline.ts'

/** In pixels, from the top of the plot. */
export type LaneBox = {
  readonly lane: TimelineLane
  readonly top: number
  readonly height: number
  readonly band: { readonly y: number; readonly height: number }
  /** Middle of the first row of marks. */
  readonly marksY: number
  readonly marks: MarkLayout
  /** Wrapped to the width of the head. */
  readonly name: readonly string[]
}

export type Layout = {
  readonly width: number
  readonly isNarrow: boolean
  /** Bands alone, beside their names. */
  readonly isCompact: boolean
  /** Width of the lane names at the left; 0 on phones, where they stand above. */
  readonly head: number
  readonly right: number
  readonly axis: number
  readonly foot: number
  /** Too many events for counts: marks are small. */
  readonly isDense: boolean
  /** Every mark has the number of its event in the printed list. */
  readonly isNumbered: boolean
  /** Size of a mark, and distance between rows of marks. */
  readonly mark: number
  readonly pitch: number
  readonly lanes: readonly LaneBox[]
  readonly height: number
  readonly xOf: (day: number) => number
}

/** Marks, counting an event in each of its lanes. Beyond, counts in boxes would cover everything. */
export const MOST_COUNTED = 3000

export const isDenselyMarked = (model: StanceTimelineModel): boolean =>
  drawnLanes(model).reduce((sum, { events }) => sum + events.length, 0) > MOST_COUNTED

/** Room for three digits, in pixels. */
const NUMBER_GAP = 22

/** Kept for the frame, which asks for the height before the plot is drawn. */
export function laneLayout(model: StanceTimelineModel, width: number, isNumbered = false): Layout {
  return latest(model)(width, isNumbered)
}

const latest = keptFor((model: StanceTimelineModel) =>
  kept((width: number, isNumbered: boolean) => laidOut(model, width, isNumbered), 1),
)

function laidOut(model: StanceTimelineModel, width: number, isNumbered: boolean): Layout {
  const { isCompact = false } = model
  // Names stand beside bands that are alone, however narrow the plot.
  const room = isCompact ? Infinity : width
  const isNarrow = isNarrowPlot(room)
  const head = laneHead(model.kind, room)
  const [axis, foot] = isCompact ? [22, 4] : [28, 22]
  const right = laneEnd(width)
  const isDense = isDenselyMarked(model)
  const [mark, pitch] = isNumbered ? [10, 24] : isDense ? [5, 7] : isNarrow ? [8, 10] : [10, 11.5]
  const [start, end] = [dayNumber(model.window.first), dayNumber(model.window.last) + 1]
  const perDay = (width - head - right) / (end - start)
  const xOf = (day: number) => head + (day - start) * perDay
  const lanes: LaneBox[] = []
  let top = axis
  for (const lane of drawnLanes(model)) {
    const isFold = lane.folds !== undefined
    const hasBand = lane.spans.length > 0 || lane.now !== null || isFold
    const marks = layMarks(lane.events, {
      window: model.window,
      xOf,
      gap: isNumbered ? NUMBER_GAP : isDense ? mark : 11,
      countGap: isNumbered || isDense ? 0 : COUNT_GAP,
      rows: isNumbered ? 6 : hasBand ? 2 : 4,
    })
    const name = isNarrow ? [lane.name] : wrapped(lane.name, head - 12, TYPE.sentence)
    const rowLayout = isCompact
      ? COMPACT
      : isNarrow
        ? narrow(hasBand, marks.rows, pitch)
        : wide(hasBand, marks.rows, pitch, isFold)
    const numbers = isNumbered && marks.rows > 0 ? NUMBER_GAP / 2 : 0
    const height = Math.max(
      rowLayout.height + numbers,
      isNarrow
        ? 0
        : (isCompact ? 5 : 16) +
            name.length * 17 +
            (!isCompact && (lane.isCompany || isFold) ? 16 : 0),
    )
    lanes.push({
      lane,
      top,
      height,
      band: { y: top + rowLayout.bandY, height: rowLayout.band },
      marksY: top + rowLayout.marksY,
      marks,
      name,
    })
    top += height
  }
  const height = top + foot
  return {
    width,
    isNarrow,
    isCompact,
    head,
    right,
    axis,
    foot,
    isDense,
    isNumbered,
    mark,
    pitch,
    lanes,
    height,
    xOf,
  }
}

/** In pixels: a band alone, beside its name. */
const COMPACT = { bandY: 4, band: 15, marksY: 0, height: 22 }

/** In pixels: 8 free, a band of 17, 9 free, two rows of marks; less without marks or without a band. */
function wide(hasBand: boolean, rows: number, pitch: number, isFold: boolean) {
  if (!hasBand) return { bandY: 0, band: 0, marksY: 14, height: 28 + Math.max(rows - 1, 0) * pitch }
  return {
    bandY: 8,
    band: 17,
    marksY: 34,
    height: rows === 0 ? 44 : Math.max(isFold ? 50 : 58, 46 + (rows - 1) * pitch),
  }
}

/** In pixels: the name above, a band of 15, two rows of marks. */
function narrow(hasBand: boolean, rows: number, pitch: number) {
  const bandHeight = hasBand ? 15 : 0
  const marksY = 22 + bandHeight + (hasBand ? 9 : 4)
  const height = rows === 0 ? 22 + bandHeight + 6 : marksY + (rows - 1) * pitch + 10
  return {
    bandY: 22,
    band: bandHeight,
    marksY,
    height: hasBand && rows > 0 ? Math.max(height, 62) : height,
  }
}
