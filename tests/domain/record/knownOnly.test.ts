import { describe, expect, it } from 'vitest'
import { knownDisputes, knownStances } from '#domain/record/knownOnly.ts'
import type { Dispute, Stance } from '#domain/schema/recordTables.ts'
import { EARLY, KNOWN, LATE, UNDATED } from '#tests/domain/record/clockFixture.ts'
import { stanceFixture } from '#tests/domain/timelineFixture.ts'

describe('stances by what had been published', () => {
  const period = (id: string, from: string, to: string | null, part: Partial<Stance> = {}) =>
    stanceFixture({ id, from, to, evidence: [EARLY], ...part })
  const told = (...stances: readonly Stance[]) =>
    knownStances(stances, stances, KNOWN).map(({ id, from, to }) => `${id}: ${from}/${to ?? ''}`)

  it('begin where they are coded, or with the first source where that came after the day', () => {
    const later = { evidence: [LATE] }
    expect(told(period('a', '2025-01-01', null))).toEqual(['a: 2025-01-01/'])
    expect(told(period('a', '2025-01-01', null, later))).toEqual(['a: 2026-06-01/'])
    expect(told(period('a', '2026-07-01', null, later))).toEqual(['a: 2026-07-01/'])
    expect(told(period('a', '2025-01-01', null, { evidence: [LATE, EARLY] }))).toEqual([
      'a: 2025-01-01/',
    ])
  })

  it('begin where they are coded without a source, and on the day of the data where none has a day', () => {
    expect(told(period('a', '2025-01-01', null, { evidence: [] }))).toEqual(['a: 2025-01-01/'])
    expect(told(period('a', '2025-01-01', null, { evidence: [UNDATED] }))).toEqual([
      'a: 2026-11-23/',
    ])
  })

  it('hold on where nobody had told of the next, in whatever order the table has them', () => {
    const first = period('a', '2025-01-01', '2025-12-31')
    const second = period('b', '2026-01-01', null, { evidence: [LATE] })
    expect(told(first, second)).toEqual(['a: 2025-01-01/', 'b: 2026-06-01/'])
    expect(told(second, first)).toEqual(['b: 2026-06-01/', 'a: 2025-01-01/'])
  })

  it('end as they are coded where the next is known, where none follows, and where they are not known themselves', () => {
    const later = { evidence: [LATE] }
    expect(
      told(period('a', '2025-01-01', '2025-12-31'), period('b', '2026-01-01', '2026-02-01')),
    ).toEqual(['a: 2025-01-01/2025-12-31', 'b: 2026-01-01/2026-02-01'])
    expect(
      told(
        period('a', '2025-01-01', '2025-12-31', later),
        period('b', '2026-01-01', '2026-02-01', later),
      ),
    ).toEqual(['a: 2026-06-01/2025-12-31', 'b: 2026-06-01/2026-02-01'])
  })

  it('follow on each other as they stand in the table where they begin on one day', () => {
    const [first, second] = [
      period('a', '2025-01-01', '2025-12-31'),
      period('b', '2025-01-01', '2026-02-01', { evidence: [LATE] }),
    ]
    expect(told(first, second)).toEqual(['a: 2025-01-01/', 'b: 2026-06-01/2026-02-01'])
    expect(told(second, first)).toEqual(['b: 2026-06-01/2026-02-01', 'a: 2025-01-01/2025-12-31'])
  })

  it('are ended by their own company alone', () => {
    expect(
      told(
        period('a', '2025-01-01', '2025-12-31'),
        period('b', '2026-01-01', null, { company: 'borealis', evidence: [LATE] }),
      ),
    ).toEqual(['a: 2025-01-01/2025-12-31', 'b: 2026-06-01/'])
  })
})

describe('a dispute by what had been published', () => {
  const dispute = (...sides: readonly Dispute['positions'][number]['evidence'][]): Dispute => ({
    id: 'd',
    question: 'Was it?',
    about: [],
    positions: sides.map((evidence, index) => ({ claim: `${index}`, asOf: null, evidence })),
    laterSides: [{ claim: 'later', asOf: null, evidence: [] }],
    resolution: 'Open.',
    confidence: 'low',
  })
  const claims = (one: Dispute) =>
    knownDisputes([one], KNOWN).map(({ positions }) => positions.map(({ claim }) => claim).join())

  it('has the sides of which somebody had told, and no later ones', () => {
    expect(claims(dispute([EARLY], [LATE], [EARLY, LATE]))).toEqual(['0,2'])
    expect(knownDisputes([dispute([EARLY], [EARLY])], KNOWN)[0]?.laterSides).toEqual([])
  })

  it('is none with fewer than two of them', () => {
    expect(claims(dispute([EARLY], [LATE]))).toEqual([])
    expect(claims(dispute([EARLY], [UNDATED], []))).toEqual([])
  })
})
