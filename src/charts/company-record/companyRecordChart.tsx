import { defineChart } from '#charts/frame/chart.tsx'
import { dayWords, monthName } from '#domain/days/edtfWords.ts'
import { sourcesOf } from '#domain/schema/evidence.ts'
import type { ReleaseKind } from '#domain/stance/releaseSpans.ts'
import { count, eventTypeWords, listed, sentenceCase } from '#domain/words/words.ts'
import { eventLegend } from '#marks/EventMark.tsx'
import { eventClassOf } from '#marks/eventClass.ts'
import { stanceLegend } from '#marks/stanceLegend.tsx'
import { stanceLookOf, stanceLookWords } from '#marks/stanceLook.ts'
import { LEGEND_BOX, type LegendEntry } from '#ui/Legend.tsx'
import { paths } from '#url/paths.ts'
import { recordAddress } from '#url/record.ts'
import { recordsBehind, sourcedRows } from '#charts/frame/behind.ts'
import { withHindsight } from '#charts/frame/withHindsight.ts'
import { ReleaseBar } from './ReleaseBar.tsx'
import { recordLayout } from './recordLayout.ts'
import { selectCompanyRecord, type CompanyRecordModel } from './selectCompanyRecord.ts'
import { lazyPart } from '#ui/lazyPart.ts'

export const companyRecordChart = defineChart({
  id: 'company-record',
  name: 'One company: stance, releases and events',
  needs: ['companies', 'stances', 'events'],
  address: recordAddress,
  home: paths.overview,
  homeOf: ({ company }) => (company ? paths.company(company.id) : paths.overview),
  select: selectCompanyRecord,
  title: ({ name, window }) => {
    const [year = '', month = '1'] = window.first.split('-')
    return `Stance, releases and events${name && ` of ${name}`} since ${monthName(Number(month))} ${year}`
  },
  summary,
  legend: ({ spans, releases, events }) => [
    ...stanceLegend(spans.map(({ stance }) => stanceLookOf(stance))),
    ...releaseLegend(releases.map(({ kind }) => kind)),
    ...eventLegend(events.map(({ type }) => eventClassOf(type))),
  ],
  sources: ({ spans, releases, events }) =>
    sourcesOf([
      ...spans.map(({ stance }) => stance),
      ...releases.map(({ period }) => period),
      ...events,
    ]),
  table: ({ company, withoutStance, spans, releases, events }) =>
    withHindsight(
      {
        columns: [
          { name: 'From', isDate: true, isName: true },
          { name: 'To', isDate: true },
          { name: 'What' },
          { name: 'Value', isName: true },
          { name: 'Detail' },
          { name: 'Confidence' },
        ],
        rows: [
          ...(company && withoutStance !== null
            ? [[null, null, 'Stance', withoutStance, null, null]]
            : []),
          ...spans.map(({ stance }) => [
            stance.from,
            stance.to ?? '..',
            'Stance',
            stanceLookWords(stanceLookOf(stance)),
            stance.participation,
            stance.confidence,
          ]),
          ...releases.map(({ period }) => [
            period.from,
            period.to ?? '..',
            'Release of weights',
            sentenceCase(period.value),
            period.note,
            period.confidence,
          ]),
          ...events.map((event) => [
            event.date,
            event.date,
            'Event',
            eventTypeWords(event.type),
            event.title,
            event.confidence,
          ]),
        ],
        behind: [
          ...(company && withoutStance !== null ? NOTHING_BEHIND : []),
          ...recordsBehind(
            'stances',
            spans.map(({ stance }) => stance),
          ),
          ...sourcedRows(releases.map(({ period }) => period)),
          ...recordsBehind('events', events),
        ],
      },
      [
        ...(company && withoutStance !== null ? [null] : []),
        ...spans.map(({ stance }) => stance.hindsight),
        ...releases.map(() => null),
        ...events.map(({ hindsight }) => hindsight),
      ],
    ),
  height: (model, width) => recordLayout(model, width).height,
  Plot: lazyPart(() => import('./CompanyRecordPlot.tsx')),
})

const NOTHING_BEHIND = [{ sources: [], record: null }]

function summary({ company, name, asof, spans, releases, events }: CompanyRecordModel): string {
  if (!company) return 'None of the companies asked for has a record in this version of the data.'
  const day = dayWords(asof)
  const parts = [
    spans.length > 0 && count(spans.length, 'period of stance', 'periods of stance'),
    releases.length > 0 && count(releases.length, 'release strategy', 'release strategies'),
    events.length > 0 && `${count(events.length, 'event that names', 'events that name')} ${name}`,
  ].filter((part) => part !== false)
  if (parts.length === 0) return `Nothing on ${name} is on record by ${day}.`
  return `${sentenceCase(listed(parts))} on record by ${day}.`
}

const WORDS: readonly (readonly [ReleaseKind, string])[] = [
  ['open', 'Open weights'],
  ['mixed', 'Mixed: open above closed'],
  ['closed', 'Closed weights'],
  ['promised', 'Open weights promised'],
]

function releaseLegend(kinds: readonly ReleaseKind[]): readonly LegendEntry[] {
  return WORDS.filter(([kind]) => kinds.includes(kind)).map(([kind, label]) => ({
    label,
    mark: (
      <ReleaseBar kind={kind} x={0} y={1} width={LEGEND_BOX.width} height={LEGEND_BOX.height - 2} />
    ),
  }))
}
