import fc from 'fast-check'
import { expect, it } from 'vitest'
import { companyRecordChart } from '#charts/company-record/companyRecordChart.tsx'
import { selectCompanyRecord } from '#charts/company-record/selectCompanyRecord.ts'
import { comparisonChart } from '#charts/comparison/comparisonChart.tsx'
import { selectStanceTimeline } from '#charts/stance-timeline/selectStanceTimeline.ts'
import { selectStancesOverTime } from '#charts/stances-over-time/selectStancesOverTime.ts'
import { standingChart } from '#charts/standing/standingChart.tsx'
import { selectStanding } from '#charts/standing/selectStanding.ts'
import { comparisonCell } from '#domain/cells/comparisonCell.ts'
import { STANCE_COLUMN } from '#domain/cells/comparisonColumns.ts'
import { dayNumber, dayOf } from '#domain/days/edtf.ts'
import type { Lens } from '#domain/record/lens.ts'
import type { Stance } from '#domain/schema/recordTables.ts'
import type { StanceSpan } from '#domain/stance/stanceSpans.ts'
import { stanceInForce } from '#domain/stance/stanceInForce.ts'
import { stanceLookOf, stanceLookWords } from '#marks/stanceLook.ts'
import { openLens, published, stanceFixture } from '#tests/domain/timelineFixture.ts'
import { readAddress } from '#url/address.ts'
import { compareAddress } from '#url/compare.ts'
import { recordAddress } from '#url/record.ts'

const { values } = readAddress(recordAddress, '')
const compared = readAddress(compareAddress, '').values

type Recorded = ReturnType<typeof recordOf>

const recordOf = (version: string) => ({
  version,
  tables: {
    actors: published('actors', version),
    companies: published('companies', version),
    stances: published('stances', version),
    commitments: published('commitments', version),
    positions: published('positions', version),
    dimensions: published('dimensions', version),
    instruments: published('instruments', version),
    events: published('events', version),
    disputes: [],
  },
})
const records = [recordOf('2026-06-26'), recordOf('2026-11-23')]

const wordsOf = (stance: Stance | null | undefined) =>
  stance ? stanceLookWords(stanceLookOf(stance)) : null

/** The stance of the band that is drawn over a day. */
const drawnOn = (spans: readonly StanceSpan[], day: string) =>
  wordsOf(spans.find(({ start, end }) => start <= dayNumber(day) && dayNumber(day) < end)?.stance)

/** What every view, table and drawing says of a company on a day, by the place where it says so. */
function saidOf({ version, tables }: Recorded, company: string, asof: string) {
  const lens: Lens = { ...openLens, version, asof, who: [company] }
  const cell = comparisonCell(tables, company, STANCE_COLUMN, asof, version)
  const standing = selectStanding(tables, lens, values).groups[0]?.rows[0]
  const lane = selectStanceTimeline(tables, lens, {
    lane: 'company',
  }).lanes.find(({ id }) => id === company)
  const month = selectStancesOverTime(tables, lens).months.at(-1)
  const csv = comparisonChart.show(tables, lens, { ...compared, columns: ['stance'] }).table
    .rows[0]?.[2]
  return {
    cell: cell.source?.table === 'stances' ? wordsOf(cell.source.row) : null,
    comparisonCsv: csv === 'Not on record yet' || csv === 'Not coded' ? null : csv,
    overview: wordsOf(standing?.stance),
    overviewCsv: standingChart.show(tables, lens, values).table.rows[0]?.[1] ?? null,
    strip: drawnOn(standing?.spans ?? [], asof),
    lane: wordsOf(lane?.now),
    band: drawnOn(lane?.spans ?? [], asof),
    companyRecord: drawnOn(selectCompanyRecord(tables, lens).spans, asof),
    overTime: month?.counts[0] ? stanceLookWords(month.counts[0].look) : null,
  }
}

it('is the same in every cell, panel, drawing and file, on any day', () => {
  const day = fc.integer({ min: dayNumber('2023-01-01'), max: dayNumber('2026-11-28') }).map(dayOf)
  fc.assert(
    fc.property(fc.constantFrom(...records), day, fc.nat(), (record, asof, index) => {
      const { companies } = record.tables
      const company = companies[index % companies.length]?.id ?? ''
      const said = saidOf(record, company, asof)
      const one = wordsOf(stanceInForce(record.tables.stances, company, asof))
      expect(said).toEqual(Object.fromEntries(Object.keys(said).map((place) => [place, one])))
    }),
    { numRuns: 150, seed: 20_261_128 },
  )
})

it('is the later one from the first day that is possible, wherever the change is dated “about July 2026”', () => {
  const [, record] = records
  if (!record) throw new Error('no record')
  const before = Object.values(saidOf(record, 'openai', '2026-06-30'))
  expect(new Set(before)).toEqual(new Set(['Compliant']))
  for (const asof of ['2026-07-01', '2026-07-05', '2026-07-31', '2026-11-23']) {
    expect(new Set(Object.values(saidOf(record, 'openai', asof)))).toEqual(new Set(['Cooperative']))
  }
})

it('is none after a period that ended without a successor', () => {
  const [record] = records
  if (!record) throw new Error('no record')
  const stances = [
    stanceFixture({ company: 'meta', from: '2026-01', to: '2026-03', stance: 'resistant' }),
  ]
  const ended = { ...record, tables: { ...record.tables, stances } }
  expect(new Set(Object.values(saidOf(ended, 'meta', '2026-03-31')))).toEqual(
    new Set(['Resistant']),
  )
  expect(new Set(Object.values(saidOf(ended, 'meta', '2026-04-01')))).toEqual(new Set([null]))
  expect(
    companyRecordChart.show(ended.tables, { ...openLens, who: ['meta'] }, values).table
      .rows[0]?.[1],
  ).not.toBeNull()
})
