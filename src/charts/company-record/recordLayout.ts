import { SAID } from '#charts/walk/NothingDrawn.tsx'
import { dayNumber } from '#domain/days/edtf.ts'
import { COUNT_GAP, layMarks, type MarkLayout } from '#charts/scale/markLayout.ts'
import type { CompanyRecordModel } from './selectCompanyRecord.ts'

/** Heights of a company's three lanes, in pixels from the top. Words stand above their lane. */
export const RECORD = {
  axis: 20,
  stanceWords: 40,
  band: 48,
  bandHeight: 26,
  below: 92,
  releaseWords: 116,
  release: 123,
  releaseHeight: 22,
  eventWords: 167,
  events: 184,
  pitch: 11.5,
  mark: 10,
} as const

/** How far a period of unknown start is drawn back, in pixels. */
export const UNKNOWN_START = 44

/** Rows of events; those that do not fit join into a mark with their count. */
const MOST_ROWS = 4

export type RecordLayout = {
  readonly xOf: (day: number) => number
  readonly marks: MarkLayout
  /** y of the end of the lines of the years. */
  readonly foot: number
  readonly height: number
}

export function recordLayout({ window, events }: CompanyRecordModel, width: number): RecordLayout {
  const [start, end] = [dayNumber(window.first), dayNumber(window.last) + 1]
  const inner = width - RECORD.mark
  const xOf = (day: number) =>
    (inner * (Math.min(Math.max(day, start), end) - start)) / (end - start) + RECORD.mark / 2
  const marks = layMarks(events, {
    window,
    xOf,
    gap: RECORD.mark + 1,
    countGap: COUNT_GAP,
    rows: MOST_ROWS,
  })
  const foot = RECORD.events + Math.max(marks.rows - 1, 0) * RECORD.pitch + 10
  return { xOf, marks, foot, height: foot + SAID }
}
