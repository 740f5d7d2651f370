import { edtfWords } from '#domain/days/edtfWords.ts'
import { periodWords } from '#domain/stance/periodWords.ts'
import { eventTypeWords, sentenceCase } from '#domain/words/words.ts'
import { stanceLookOf, stanceLookWords } from '#marks/stanceLook.ts'
import type { WalkCell } from '#charts/walk/useWalk.ts'
import { RECORD, type RecordLayout } from './recordLayout.ts'
import type { CompanyRecordModel } from './selectCompanyRecord.ts'

/** Least width of what the pointer can hit, in pixels. */
const TARGET = 8

export function recordCells(
  { spans, releases }: CompanyRecordModel,
  { xOf, marks }: RecordLayout,
): readonly WalkCell[] {
  const across = (start: number, end: number) => ({
    x: xOf(start),
    width: Math.max(xOf(end) - xOf(start), TARGET),
  })
  return [
    ...spans.map(({ stance, start, end }) => ({
      id: stance.id,
      row: 0,
      box: { ...across(start, end), y: RECORD.band, height: RECORD.bandHeight },
      words: `${stanceLookWords(stanceLookOf(stance))}, ${periodWords(stance)}, ${stance.confidence} confidence. ${stance.participation}.`,
      pick: stance.id,
    })),
    ...releases.map(({ period: release, start, end }) => ({
      id: `release ${release.from} ${release.value}`,
      row: 1,
      box: { ...across(start, end), y: RECORD.release, height: RECORD.releaseHeight },
      words: `${sentenceCase(release.value)}, ${periodWords(release)}. ${release.note}`,
    })),
    ...marks.marks.flatMap(({ events, x, row }) =>
      events.map((event) => ({
        id: event.id,
        row: 2,
        box: { x: x - 6, y: RECORD.events + row * RECORD.pitch - 6, width: 12, height: 12 },
        words: `${edtfWords(event.date)}, ${eventTypeWords(event.type).toLowerCase()}: ${event.title}`,
        pick: event.id,
      })),
    ),
  ]
}
