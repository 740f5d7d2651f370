import fc from 'fast-check'
import type { CellTables } from '#domain/cells/cell.ts'
import { comparisonColumns } from '#domain/cells/comparisonColumns.ts'
import type { Side } from '#domain/comparison/sides.ts'
import type { Dimension, Instrument } from '#domain/schema/codebookTables.ts'
import type { Cited } from '#domain/schema/evidence.ts'
import {
  commitmentStatus,
  stanceValue,
  type Commitment,
  type Company,
  type Position,
} from '#domain/schema/recordTables.ts'
import { stanceFixture } from './timelineFixture.ts'

/** A small world: two companies, two questions, two instruments, some days of three years. */
export const COMPANIES: readonly Company[] = ['acme', 'borealis'].map((id) => ({
  id,
  name: id === 'acme' ? 'Acme (Acme Labs)' : 'Borealis',
  parent: null,
  country: id === 'acme' ? 'US' : 'FR',
  hq: null,
  founded: null,
  site: null,
  models: [],
  releaseStrategy: { current: 'closed', summary: 'Closed.', history: [] },
}))

export const DIMENSIONS: readonly Dimension[] = [
  { id: 'open-weights', name: 'Open weights', definition: 'Are the weights downloadable?' },
  { id: 'testing', name: 'Tested', definition: 'Has a body tested a model?' },
]

export const INSTRUMENTS: readonly Instrument[] = [
  { id: 'pledge', name: 'A pledge', shortName: 'Pledge', date: '2025-06-01', kind: 'pledge' },
  { id: 'caisi', name: 'An agreement', shortName: 'Agreement', date: null, kind: 'agreement' },
]

export const COLUMNS = comparisonColumns(DIMENSIONS, INSTRUMENTS)

export const VERSION = '2026-12-31'

const pad = (number: number) => String(number).padStart(2, '0')

/** A day from 2024 to 2026. */
export const someDay = fc
  .tuple(
    fc.integer({ min: 2024, max: 2026 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) => `${year}-${pad(month)}-${pad(day)}`)

const someDate = fc.oneof(
  someDay,
  someDay.map((day) => day.slice(0, 7)),
  someDay.map((day) => `${day.slice(0, 7)}~`),
  someDay.map((day) => `../${day}`),
)

export const cited = (source: string): Cited => ({
  source,
  supports: 'What it says',
  access: 'read',
  via: null,
})

const someEvidence = fc
  .uniqueArray(fc.constantFrom('s1', 's2', 's3'), { maxLength: 2 })
  .map((ids) => ids.map(cited))

const company = fc.constantFrom('acme', 'borealis')
const confidence = fc.constantFrom('low' as const, 'medium' as const, 'high' as const)

const stances = fc
  .uniqueArray(
    fc.record({
      company,
      from: someDate,
      stance: fc.constantFrom(...stanceValue.options),
      confidence,
      evidence: someEvidence,
    }),
    { maxLength: 6, selector: (one) => `${one.company} ${one.from}` },
  )
  .map((rows) => rows.map((row, index) => stanceFixture({ ...row, id: `s-${index}` })))

export const positionFixture = (part: Partial<Position>): Position => ({
  id: 'p',
  company: 'acme',
  dimension: 'testing',
  value: 'yes',
  short: null,
  mark: null,
  detail: 'A model was tested.',
  asOf: '2026-01-01',
  confidence: 'high',
  evidence: [cited('s1')],
  ...part,
})

const positions = fc
  .uniqueArray(
    fc.record({
      company,
      dimension: fc.constantFrom('open-weights', 'testing'),
      value: fc.constantFrom('yes', 'no', 'unknown'),
      asOf: someDate,
      confidence,
      evidence: someEvidence,
    }),
    { maxLength: 6, selector: (one) => `${one.company} ${one.dimension} ${one.asOf}` },
  )
  .map((rows) => rows.map((row, index) => positionFixture({ ...row, id: `p-${index}` })))

export const commitmentFixture = (part: Partial<Commitment>): Commitment => ({
  id: 'acme.pledge',
  company: 'acme',
  instrument: 'pledge',
  status: 'signed',
  date: '2025-07-01',
  note: 'Signed.',
  confidence: 'high',
  renegotiated: null,
  scope: null,
  frameworkName: null,
  latestVersion: null,
  grade: null,
  gradePoints: null,
  lastConfirmed: null,
  evidence: [cited('s1')],
  ...part,
})

const commitments = fc
  .uniqueArray(
    fc.record({
      company,
      instrument: fc.constantFrom('pledge', 'caisi'),
      status: fc.constantFrom(...commitmentStatus.options),
      date: fc.option(someDate, { nil: null }),
      confidence,
      evidence: someEvidence,
    }),
    { maxLength: 4, selector: (one) => `${one.company} ${one.instrument}` },
  )
  .map((rows) =>
    rows.map((row) => commitmentFixture({ ...row, id: `${row.company}.${row.instrument}` })),
  )

export const someTables: fc.Arbitrary<CellTables> = fc.record({ stances, positions, commitments })

/** A side whose data may lack a company or a column. */
export const someSide: fc.Arbitrary<Side> = fc
  .record({
    tables: someTables,
    companies: fc.subarray([...COMPANIES]),
    dimensions: fc.subarray([...DIMENSIONS]),
    instruments: fc.subarray([...INSTRUMENTS]),
    asof: someDay,
  })
  .map(({ tables, asof, ...others }) => ({
    tables: { ...tables, ...others },
    version: VERSION,
    asof,
  }))
