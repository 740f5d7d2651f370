import { edtfWords } from '#domain/days/edtfWords.ts'
import { periodWords } from '#domain/stance/periodWords.ts'
import type { OversightEvent, Stance } from '#domain/schema/recordTables.ts'
import {
  bearingWords,
  eventTypeWords,
  jurisdictionWords,
  stanceWords,
} from '#domain/words/words.ts'
import type { Table } from '#charts/frame/table.ts'
import { recordsBehind } from '#charts/frame/behind.ts'
import { withHindsight } from '#charts/frame/withHindsight.ts'
import type { StanceTimelineModel } from './selectStanceTimeline.ts'

/** Periods lane by lane, then events in time. */
export function timelineTable({ lanes, events, nameOf }: StanceTimelineModel): Table {
  const periods = lanes.flatMap(({ spans }) => spans.map(({ stance }) => stance))
  return withHindsight(
    {
      columns: [
        { name: 'Record' },
        { name: 'Who' },
        { name: 'When', isName: true },
        { name: 'What', isName: true },
        { name: 'Stance or type' },
        { name: 'Jurisdiction' },
        { name: 'Bearing' },
        { name: 'Confidence' },
        { name: 'Sources', align: 'end' },
        { name: 'Date (EDTF)' },
        { name: 'Id' },
      ],
      rows: [...periods.map(periodRow(nameOf)), ...events.map(eventRow(nameOf))],
      behind: [...recordsBehind('stances', periods), ...recordsBehind('events', events)],
    },
    [...periods, ...events].map(({ hindsight }) => hindsight),
  )
}

const periodRow =
  (nameOf: (id: string) => string) =>
  (period: Stance): Table['rows'][number] => [
    'Stance period',
    nameOf(period.company),
    periodWords(period),
    period.participation,
    stanceWords(period.stance),
    null,
    null,
    period.confidence,
    period.evidence.length,
    `${period.from}/${period.to ?? '..'}`,
    period.id,
  ]

const eventRow =
  (nameOf: (id: string) => string) =>
  (event: OversightEvent): Table['rows'][number] => [
    'Event',
    event.actors.map(nameOf).join('; ') || null,
    edtfWords(event.date),
    event.title,
    eventTypeWords(event.type),
    jurisdictionWords(event.jurisdiction),
    bearingWords(event.bearing.direction),
    event.confidence,
    event.evidence.length,
    event.date,
    event.id,
  ]
