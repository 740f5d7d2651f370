import { laneLayout } from './laneLayout.ts'
import type { StanceTimelineModel } from './selectStanceTimeline.ts'

/** Height left for lanes under title and legend, then on a sheet of its own: A4 across, in pixels at its width. */
const FIRST_SHEET = 290
const SHEET = 610

/**
 * The picture in parts that each fit a sheet and have an axis of their own, since paper would cut it through a lane.
 * All lanes in their order, at least one a part. A3 has the same proportions, so the same parts fit it, larger.
 */
export function paperParts(
  model: StanceTimelineModel,
  width: number,
): readonly StanceTimelineModel[] {
  const { lanes, axis, foot } = laneLayout(model, width, true)
  const parts: (typeof model.lanes)[] = []
  let [part, used]: [typeof model.lanes, number] = [[], axis + foot]
  for (const { lane, height } of lanes) {
    const room = parts.length === 0 ? FIRST_SHEET : SHEET
    if (part.length > 0 && used + height > room) {
      parts.push(part)
      part = []
      used = axis + foot
    }
    part = [...part, lane]
    used += height
  }
  return [...parts, part].map((own) => ({ ...model, lanes: own }))
}
