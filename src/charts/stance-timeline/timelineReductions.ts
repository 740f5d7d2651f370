import { count, listed, sentenceCase } from '#domain/words/words.ts'
import type { Reductions } from '#charts/frame/reduction.ts'
import { drawnLanes } from './drawnLanes.ts'
import type { StanceTimelineModel, TimelineLane } from './selectStanceTimeline.ts'

/** First those who were silent throughout stand in one lane, then the bands stand alone. */
export const timelineReductions: Reductions<StanceTimelineModel> = {
  folds: (model) => [...silentFold(model), ...eventsFold(model)],
  rows: {
    of: (model) => ({
      what: 'lanes',
      names: drawnLanes(model).map(({ name }) => name),
    }),
    first(model, kept) {
      const shown = drawnLanes(model).slice(0, kept)
      const members = shown.flatMap((lane) => lane.folds ?? lane)
      return { ...model, lanes: members }
    },
  },
}

function silentFold(model: StanceTimelineModel) {
  const { foldable, folded, nameOf } = model
  if (folded.length > 0 || foldable.length < 2) return []
  return [
    {
      id: 'silent',
      label: `Fold the ${foldable.length} silent`,
      said: `One lane stands for ${listed(foldable.map(nameOf))}, silent throughout.`,
      folded: { ...model, folded: foldable },
    },
  ]
}

const hasBand = ({ spans, now, isCompany }: TimelineLane) =>
  isCompany || spans.length > 0 || now !== null

/** Without its events a lane that has no band is empty, and goes. */
function eventsFold(model: StanceTimelineModel) {
  const { events, lanes } = model
  if (events.length === 0 || !lanes.some(({ spans }) => spans.length > 0)) return []
  return [
    {
      id: 'events',
      label: `Leave out ${count(events.length, 'event', 'events')}`,
      said: `${sentenceCase(count(events.length, 'event is', 'events are'))} not drawn.`,
      isOfSentence: true,
      folded: {
        ...model,
        isCompact: true,
        events: [],
        lanes: lanes.filter(hasBand).map((lane) => ({ ...lane, events: [] })),
      },
    },
  ]
}
