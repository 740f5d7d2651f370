import { lazy } from 'react'
import { defineChart } from '#charts/chart.tsx'
import { count, sentenceCase } from '#domain/words.ts'
import { timelineAddress } from '#url/timeline.ts'
import { paths } from '#url/paths.ts'
import { layOut } from './laneLayout.ts'
import { selectStanceTimeline, type StanceTimelineModel } from './selectStanceTimeline.ts'
import { timelineKey } from './timelineKey.tsx'
import { timelineSummary } from './timelineSummary.ts'
import { timelineTable } from './timelineTable.ts'
import { timelineTitle } from './timelineTitle.ts'

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

function sources({ lanes, events }: StanceTimelineModel): readonly string[] {
  const periods = lanes.flatMap(({ spans }) => spans.map(({ stance }) => stance))
  const evidence = [...periods, ...events].flatMap((record) => record.evidence)
  return [...new Set(evidence.map(({ source }) => source))]
}

/** How to read what no key can show. */
function note(model: StanceTimelineModel): string | null {
  const { lanes, events } = model
  if (events.length === 0 && lanes.every(({ spans }) => spans.length === 0)) return null
  return `Faded ends: the date is approximate. Paler: low confidence. A number: so many events at one place. An event that names several companies stands in each of their lanes. ${sentenceCase(count(sources(model).length, 'source', 'sources'))}.`
}
