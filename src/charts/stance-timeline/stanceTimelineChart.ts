import { lazy } from 'react'
import { keptFor } from '#domain/kept/kept.ts'
import { sourcesOf } from '#domain/schema/evidence.ts'
import { defineChart } from '#charts/frame/chart.tsx'
import { UNREAD_WORDS } from '#domain/record/unread.ts'
import { count, listed, sentenceCase } from '#domain/words/words.ts'
import { timelineAddress } from '#url/timeline.ts'
import { paths } from '#url/paths.ts'
import { isDenselyMarked, layOut } from './laneLayout.ts'
import { selectStanceTimeline, type StanceTimelineModel } from './selectStanceTimeline.ts'
import { timelineKey } from './timelineKey.tsx'
import { timelineSummary } from './timelineSummary.ts'
import { timelineTable } from './timelineTable.ts'
import { timelineTitle } from './timelineTitle.ts'

/** Asked for by the source line and by whoever cites. */
const sources = keptFor(({ lanes, events }: StanceTimelineModel): readonly string[] => {
  const periods = lanes.flatMap(({ spans }) => spans.map(({ stance }) => stance))
  return sourcesOf([...periods, ...events])
})

export const stanceTimelineChart = defineChart({
  id: 'stance-timeline',
  name: 'Stances and events in time',
  needs: ['stances', 'events', 'actors', 'companies'],
  address: timelineAddress,
  home: paths.timeline,
  select: selectStanceTimeline,
  title: timelineTitle,
  summary: timelineSummary,
  key: timelineKey,
  note,
  sources,
  table: timelineTable,
  height: (model, width) => layOut(model, width).height,
  Plot: lazy(() => import('./StanceTimelinePlot.tsx')),
})

/** How to read what no key can show. */
function note(model: StanceTimelineModel): string | null {
  const { lanes, events, unread, nameOf } = model
  if (events.length === 0 && lanes.every(({ spans }) => spans.length === 0)) return null
  const missing =
    unread.length === 0
      ? ''
      : `${UNREAD_WORDS}: a period of ${listed(unread.map(nameOf))} is not drawn. `
  return `${missing}Faded ends: the date is approximate. Paler: low confidence. ${isDenselyMarked(model) ? 'A mark stands for all events at its place, in the shape of most of them' : 'A number in a box: so many events at one place'}. An event that names several companies stands in each of their lanes. ${sentenceCase(count(sources(model).length, 'source', 'sources'))}.`
}
