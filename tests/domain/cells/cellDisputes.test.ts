import { describe, expect, it } from 'vitest'
import { cellDisputes } from '#domain/cells/cellDisputes.ts'
import { followedWords, sidesInWords, sidesWords } from '#domain/record/disputes.ts'
import { comparison } from '#domain/comparison/comparison.ts'
import { comparisonColumns } from '#domain/cells/comparisonColumns.ts'
import type { Dispute } from '#domain/schema/recordTables.ts'
import { cited, positionFixture, VERSION } from '#tests/domain/comparisonFixture.ts'
import { openLens, published } from '#tests/domain/timelineFixture.ts'

const dispute = (part: Partial<Dispute>): Dispute => ({
  id: 'd',
  question: 'Was it?',
  about: [{ table: 'companies', id: 'acme' }],
  positions: [
    { claim: 'Yes', asOf: '2026-02-01', evidence: [cited('s1'), cited('s2')] },
    { claim: 'No', asOf: '2026-03-01', evidence: [cited('s3')] },
  ],
  resolution: 'Open.',
  confidence: 'low',
  ...part,
})

const row = positionFixture({ id: 'acme.testing' })
const cell = {
  company: 'acme',
  column: 'testing',
  evidence: row.evidence,
  source: { table: 'positions' as const, row },
}
const concerned = (one: Dispute, shown: Partial<typeof cell> = {}, asof = VERSION) =>
  cellDisputes([one], { ...cell, ...shown }, asof, VERSION).length

describe('a dispute concerns a cell', () => {
  it('where it names the row that the cell shows', () => {
    const about = [{ table: 'positions', id: 'acme.testing' }]
    expect(concerned(dispute({ about, positions: [] }))).toBe(1)
  })

  it('where it is about the company and a source of the cell takes a side', () => {
    expect(concerned(dispute({}))).toBe(1)
    expect(concerned(dispute({}), { evidence: [cited('s9')] })).toBe(0)
    expect(concerned(dispute({ about: [{ table: 'companies', id: 'borealis' }] }))).toBe(0)
  })

  it('where it is about a model of the company and the cell says whether its models are open', () => {
    const about = [
      { table: 'companies', id: 'acme' },
      { table: 'models', id: 'm' },
    ]
    const evidence = [cited('s9')]
    expect(concerned(dispute({ about }), { column: 'open-weights', evidence })).toBe(1)
    expect(concerned(dispute({ about }), { column: 'testing', evidence })).toBe(0)
  })

  it('not before two sides had been taken', () => {
    expect(concerned(dispute({}), {}, '2026-02-28')).toBe(0)
    expect(concerned(dispute({}), {}, '2026-03-01')).toBe(1)
  })
})

it('counts the sides of a question', () => {
  expect(sidesWords(dispute({}))).toBe('two sides')
})

it('tells every side with its sources, and which one the record follows', () => {
  const one = dispute({ resolution: 'The first.' })
  const [yes, no] = one.positions
  if (!yes || !no) throw new Error('two sides are needed')
  expect(sidesInWords({ positions: [yes, { ...no, evidence: [] }] })).toMatch(
    /^1\. .+ \(s1, s2\)\. 2\. .+ \(no source in the table\)\.$/,
  )
  expect(followedWords(one)).toBe('The first.')
})

it('finds the cells of the record that a reader would expect', () => {
  const columns = comparisonColumns(published('dimensions'), published('instruments'))
  const rows = comparison(
    {
      companies: published('companies'),
      stances: published('stances'),
      positions: published('positions'),
      commitments: published('commitments'),
      disputes: published('disputes'),
    },
    columns,
    openLens,
  )
  const of = (id: string) =>
    rows
      .flatMap(({ cells }) => cells)
      .find((one) => one.id === id)
      ?.disputes.map((one) => one.id)
  expect(of('meta.pre-deployment-testing')).toContain('meta-signature')
  expect(of('meta.stance')).toContain('meta-signature')
  expect(of('meta.open-weights')).toContain('muse-spark-openness')
  expect(of('google.position-licensing')).toEqual(['google-audits'])
  expect(of('microsoft.uk-aisi')).toEqual(['uk-agreement-scope'])
  expect(of('amazon.safety-framework')).toEqual([])
})
