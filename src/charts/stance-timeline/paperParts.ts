import { laneLayout } from './laneLayout.ts'
import type { StanceTimelineModel } from './selectStanceTimeline.ts'

/**
 * Height for lanes on the first sheet, under title and legend, and on further ones: A4 landscape, in pixels at its
 * width.
 */
const FIRST_SHEET = 290
const SHEET = 610

/**
 * Parts with an axis of their own, each of which fits a sheet, since paper would cut through a lane. At least one
 * lane a part. A3 has the same proportions.
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
