import { defineChart } from '#charts/frame/chart.tsx'
import { keptFor } from '#domain/kept/kept.ts'
import { sourcesIn, valuesIn } from '#domain/record/eventRows.ts'
import { UNREAD_WORDS } from '#domain/record/unread.ts'
import { sourcesOf } from '#domain/schema/evidence.ts'
import { count, listed, sentenceCase, numberWords, stanceWords } from '#domain/words/words.ts'
import { eventLegend } from '#marks/EventMark.tsx'
import { eventClassOf } from '#marks/eventClass.ts'
import { stanceLegend } from '#marks/stanceLegend.tsx'
import { stanceLookOf } from '#marks/stanceLook.ts'
import type { LegendEntry } from '#ui/Legend.tsx'
import { paths } from '#url/paths.ts'
import { timelineAddress } from '#url/timeline.ts'
import { isDenselyMarked, laneLayout } from './laneLayout.ts'
import { stanceTimeline, type StanceTimelineModel } from './selectStanceTimeline.ts'
import { timelineTable } from './timelineTable.ts'
import { timelineTitle } from './timelineTitle.ts'
import { vagueLegend } from './vagueLegend.tsx'
import { dayWords, edtfWords } from '#domain/days/edtfWords.ts'
import { eventsByMonth } from '#domain/record/eventsByMonth.ts'
import { grouped } from '#domain/words/grouped.ts'
import { monthOf } from '#domain/days/months.ts'
import { EVENT_TYPES, STANCE_VALUES } from '#domain/schema/values.ts'
import { lazyPart } from '#ui/lazyPart.ts'

/** Asked for by the source line and by whoever cites. */
const sources = keptFor(({ lanes, events }: StanceTimelineModel): readonly string[] => {
  const periods = lanes.flatMap(({ spans }) => spans.map(({ stance }) => stance))
  return [...new Set([...sourcesOf(periods), ...sourcesIn(events)])]
})

export const stanceTimelineChart = defineChart({
  id: 'stance-timeline',
  name: 'Stances and events in time',
  needs: ['stances', 'events', 'actors', 'companies'],
  address: timelineAddress,
  home: paths.timeline,
  select: stanceTimeline,
  title: timelineTitle,
  summary: timelineSummary,
  titleFinds: true,
  legend: timelineLegend,
  note,
  sources,
  table: timelineTable,
  height: (model, width) => laneLayout(model, width).height,
  reductions: () => import('./timelineReductions.ts').then((module) => module.timelineReductions),
  Plot: lazyPart(() => import('./StanceTimelinePlot.tsx')),
})

/** How to read what no legend can show. */
function note(model: StanceTimelineModel): string | null {
  const { lanes, events, unread, nameOf } = model
  if (events.length === 0 && lanes.every(({ spans }) => spans.length === 0)) return null
  const missing =
    unread.length === 0
      ? ''
      : `${UNREAD_WORDS}: a period of ${listed(unread.map(nameOf))} is not drawn. `
  return `${missing}Faded ends: the date is approximate. Paler: low confidence. ${isDenselyMarked(model) ? 'A mark stands for all events at its place, in the shape of most of them' : 'A number in a box: so many events at one place'}. An event that names several companies stands in each of their lanes. ${sentenceCase(count(sources(model).length, 'source', 'sources'))}.`
}

/** Only what is drawn: the stances, the kinds of event, and the bar of a day that is not known. */
function timelineLegend({ lanes, events }: StanceTimelineModel): readonly LegendEntry[] {
  const types = valuesIn(events, 'type')
  const looks = lanes.flatMap(({ spans }) => spans.map(({ stance }) => stanceLookOf(stance)))
  return [
    ...stanceLegend(looks),
    ...eventLegend(EVENT_TYPES.filter((type) => types.includes(type)).map(eventClassOf)),
    ...vagueLegend(events),
  ]
}

export function timelineSummary(model: StanceTimelineModel): string {
  const { lanes, events, known, q } = model
  const hasBands = lanes.some(({ spans }) => spans.length > 0)
  const marks =
    events.length === 0
      ? noEvents(model)
      : `marks ${count(events.length, 'event', 'events')}${q === '' ? '' : ` with “${q}”`}`
  if (!hasBands) return `${sentenceCase(marks.replace(/^marks/, 'Marks show'))}${busiest(model)}.`
  const folded = foldedWords(model)
  const drawn = `Bands show the stance towards federal pre-release testing, ${events.length === 0 ? 'and ' : ''}${marks}.`
  const stances = stancesWords(model)
  return stances === '' ? drawn : `${drawn} On ${dayWords(known)}, ${stances}.${folded}`
}

/** Who stands in the lane of all that are silent; empty where nobody is folded. */
function foldedWords({ lanes, folded }: StanceTimelineModel): string {
  const names = lanes.flatMap(({ id, name }) => (folded.includes(id) ? name : []))
  return names.length === 0 ? '' : ` One lane stands for ${listed(names)}, silent throughout.`
}

/** `, more in September 2026 than in any other month: 17`; empty where no month has most. */
function busiest({ events, window }: StanceTimelineModel): string {
  const months = eventsByMonth(events, monthOf(window.last), monthOf(window.last))
  const [first, second] = months.toSorted((a, b) => b.events - a.events)
  if (!first || first.events < 2 || first.events === second?.events) return ''
  return `, more in ${edtfWords(first.month, 'long')} than in any other month: ${first.events}`
}

/** Filters may leave none, or the file could not be read. */
const noEvents = ({ hasEvents }: StanceTimelineModel) =>
  hasEvents ? 'no event passes the filters' : 'events are not at hand'

/** `of 17 companies, five are cooperative, one is negotiating and 11 are silent, five of them not invited`. */
function stancesWords({ lanes }: StanceTimelineModel): string {
  const now = lanes.flatMap((lane) => lane.now ?? [])
  if (now.length === 0) return ''
  const byStance = grouped(now, ({ stance }) => stance)
  const parts = STANCE_VALUES.flatMap((stance) => {
    const held = byStance.get(stance)?.length ?? 0
    const are = held === 1 ? 'is' : 'are'
    return held === 0 ? [] : [`${numberWords(held)} ${are} ${stanceWords(stance).toLowerCase()}`]
  })
  const uninvited = now.filter((stance) => stanceLookOf(stance) === 'not-invited').length
  const note = uninvited > 0 ? `, ${numberWords(uninvited)} of them not invited` : ''
  return `of ${count(now.length, 'company', 'companies')}, ${listed(parts)}${note}`
}
