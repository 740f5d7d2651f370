import { keptFor } from '#domain/kept/kept.ts'
import { stanceLookOf } from '#marks/stanceLook.ts'
import type { StanceTimelineModel, TimelineLane } from './selectStanceTimeline.ts'

/** Id of the lane of all that are folded; no actor has it. */
const FOLD = 'folded'

/** The lanes as they are drawn: folded ones are one, where the last of them would stand. */
export const drawnLanes = keptFor((model: StanceTimelineModel): readonly TimelineLane[] => {
  const { lanes, folded, events } = model
  const isFolded = ({ id }: TimelineLane) => folded.includes(id)
  const last = lanes.findLastIndex(isFolded)
  if (last < 0) return lanes
  const fold: TimelineLane = {
    id: FOLD,
    name: `${folded.length} silent`,
    events: events.filter(({ actors }) => actors.some((id) => folded.includes(id))),
    spans: [],
    now: null,
    isNotCoded: false,
    isCompany: false,
    folds: lanes.filter(isFolded),
  }
  return lanes.flatMap((lane, index) => (index === last ? fold : isFolded(lane) ? [] : lane))
})

/** `5 not invited`; empty where all were. */
export function uninvitedWords(folds: readonly TimelineLane[]): string {
  const uninvited = folds.filter(isUninvited).length
  return uninvited === 0 ? '' : `${uninvited} not invited`
}

export const isUninvited = ({ now }: TimelineLane) =>
  now !== null && stanceLookOf(now) === 'not-invited'
