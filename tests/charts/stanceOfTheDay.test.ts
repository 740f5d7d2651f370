import { csvParse } from 'd3-dsv'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { companyRecordChart } from '#charts/company-record/companyRecordChart.tsx'
import { selectCompanyRecord } from '#charts/company-record/selectCompanyRecord.ts'
import { comparisonChart } from '#charts/comparison/comparisonChart.tsx'
import { selectStanceTimeline } from '#charts/stance-timeline/selectStanceTimeline.ts'
import { selectStancesOverTime } from '#charts/stances-over-time/selectStancesOverTime.ts'
import { toCsv } from '#charts/frame/toCsv.ts'
import { standingChart } from '#charts/standing/standingChart.tsx'
import { selectStanding } from '#charts/standing/selectStanding.ts'
import { comparisonCell } from '#domain/cells/comparisonCell.ts'
import { cellAt } from '#domain/comparison/cellAt.ts'
import { STANCE_COLUMN } from '#domain/cells/comparisonColumns.ts'
import { dayNumber, dayOf, edtf } from '#domain/days/edtf.ts'
import { companyHeadline } from '#domain/overview/companyHeadline.ts'
import { standings } from '#domain/overview/standing.ts'
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

const stated = (words: unknown) =>
  words === 'Not on record yet' || words === 'Not coded' ? null : words

/** The stance of the band that is drawn over a day. */
const drawnOn = (spans: readonly StanceSpan[], day: string) =>
  wordsOf(spans.find(({ start, end }) => start <= dayNumber(day) && dayNumber(day) < end)?.stance)

/** How the sentence at the head of a company's page begins, after its name. */
const DEEDS: readonly (readonly [RegExp, string | null])[] = [
  [/^No stance of /, null],
  [/ has (let the government test|been coded cooperative)/, 'Cooperative'],
  [/ has done as /, 'Compliant'],
  [/ has been in talks /, 'Negotiating'],
  [/ has been on record against /, 'Resistant'],
  [/ has been silent /, 'Silent'],
  [/ was never invited /, 'Silent, not invited'],
]

function headOf({ version, tables }: Recorded, company: string, asof: string) {
  const standing = standings(tables, asof, version).find((one) => one.company.id === company)
  const sentence = standing ? companyHeadline(standing, asof) : ''
  return DEEDS.find(([start]) => start.test(sentence))?.[1]
}

/** What every view, table and drawing says of a company on a day, by the place where it says so. */
function saidOf({ version, tables }: Recorded, company: string, asof: string) {
  const lens: Lens = { ...openLens, version, asof, who: [company] }
  const cell = comparisonCell(tables, company, STANCE_COLUMN, asof, version)
  const panel = cellAt(tables, [STANCE_COLUMN], `${company}.${STANCE_COLUMN.id}`, lens)?.cell.source
  const [row] = csvParse(toCsv(standingChart.show(tables, lens, values).table, { bom: false }))
  const standing = selectStanding(tables, lens, values).groups[0]?.rows[0]
  const lane = selectStanceTimeline(tables, lens, {
    lane: 'company',
    fold: 'silent',
    period: null,
  }).lanes.find(({ id }) => id === company)
  const month = selectStancesOverTime(tables, lens).months.at(-1)
  const csv = comparisonChart.show(tables, lens, { ...compared, columns: ['stance'] }).table
    .rows[0]?.[2]
  return {
    cell: cell.source?.table === 'stances' ? wordsOf(cell.source.row) : null,
    panel: panel?.table === 'stances' ? wordsOf(panel.row) : null,
    companyPage: headOf({ version, tables }, company, asof),
    comparisonTable: stated(csv),
    overview: wordsOf(standing?.stance),
    overviewTable: stated(standingChart.show(tables, lens, values).table.rows[0]?.[1]),
    overviewCsv: stated(row?.Stance || null),
    strip: drawnOn(standing?.spans ?? [], asof),
    lane: wordsOf(lane?.now),
    band: drawnOn(lane?.spans ?? [], asof),
    companyRecord: drawnOn(selectCompanyRecord(tables, lens).spans, asof),
    overTime: month?.counts[0] ? stanceLookWords(month.counts[0].look) : null,
  }
}

it('is the same in every cell, panel, drawing and file, on any day', () => {
  const day = fc.integer({ min: dayNumber('2023-01-01'), max: dayNumber('2026-11-28') })
  /** Where periods begin and end, as precisely as that is known, and the days beside. */
  const edges = records
    .flatMap(({ tables }) => tables.stances.flatMap(({ from, to }) => [from, to ?? from]))
    .flatMap((date) => [edtf(date).first, edtf(date).last].filter((one) => one !== null))
    .flatMap((one) => [-1, 0, 1].map((beside) => dayNumber(one) + beside))
  const asofs = fc.oneof(day, fc.constantFrom(...edges)).map(dayOf)
  fc.assert(
    fc.property(fc.constantFrom(...records), asofs, fc.nat(), (record, asof, index) => {
      const { companies } = record.tables
      const company = companies[index % companies.length]?.id ?? ''
      const said = saidOf(record, company, asof)
      const one = wordsOf(stanceInForce(record.tables.stances, company, asof))
      expect(said).toEqual(Object.fromEntries(Object.keys(said).map((place) => [place, one])))
    }),
    { numRuns: 50, seed: 20_261_128 },
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
