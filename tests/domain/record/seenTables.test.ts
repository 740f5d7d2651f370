import { describe, expect, it } from 'vitest'
import { seenTables } from '#domain/record/seenTables.ts'
import type { Dispute } from '#domain/schema/recordTables.ts'
import type { Tables } from '#domain/schema/tables.ts'
import {
  BY_THEN,
  CLOCK,
  EARLY,
  KNOWN,
  LATE,
  LATER,
  TEXT,
  UNDATED,
} from '#tests/domain/record/clockFixture.ts'
import { commitmentFixture, COMPANIES, positionFixture } from '#tests/domain/comparisonFixture.ts'
import { aModel } from '#tests/domain/modelFixture.ts'
import { eventFixture, stanceFixture } from '#tests/domain/timelineFixture.ts'

const both = [EARLY, LATE]
const hindsight = { later: [LATE], of: 2, words: LATER }

/** The rows of one table as they are seen on the day. */
const seen = <Name extends keyof Tables>(name: Name, rows: Tables[Name], clock = CLOCK) => {
  const tables: Partial<Tables> = { [name]: rows }
  return seenTables(tables, clock)[name] ?? []
}

it('looks at the tables that are there, and makes no others', () => {
  const sources: Tables['sources'] = []
  const tables = seenTables({ sources, stances: [stanceFixture({})] }, CLOCK)
  expect(Object.keys(tables).toSorted()).toEqual(['sources', 'stances'])
  expect(tables.sources).toBe(sources)
})

it('gives the same rows to all who ask for a day, and keeps the last two days', () => {
  const stances = [stanceFixture({})]
  const on = (asof: string, known = false) =>
    seenTables({ stances }, { ...CLOCK, asof, known }).stances
  const [march, april] = [on('2026-03-01'), on('2026-04-01')]
  expect([on('2026-03-01'), on('2026-04-01')].map((rows) => rows === march)).toEqual([true, false])
  expect(on('2026-04-01')).toBe(april)
  expect(on('2026-03-01', true)).not.toBe(march)
  on('2026-05-01')
  expect(on('2026-04-01')).not.toBe(april)
})

describe('a row that rests on an earlier and a later source', () => {
  it('says of a commitment what was known, and keeps its day', () => {
    const rows = [commitmentFixture({ note: TEXT, evidence: both, date: '2025-07-01' })]
    expect(seen('commitments', rows)).toMatchObject([
      { note: BY_THEN, evidence: [EARLY], date: '2025-07-01', hindsight },
    ])
    expect(seen('commitments', rows, KNOWN)).toMatchObject([
      { note: BY_THEN, evidence: [EARLY], date: '2025-07-01', leftOut: 1 },
    ])
  })

  it('says of a position what was known, and keeps its day', () => {
    const rows = [positionFixture({ detail: TEXT, evidence: both, asOf: '2026-02' })]
    for (const clock of [CLOCK, KNOWN]) {
      expect(seen('positions', rows, clock)).toMatchObject([
        { detail: BY_THEN, evidence: [EARLY], asOf: '2026-02' },
      ])
    }
  })

  it('says of an event what was known, and why it was held to bear', () => {
    const bearing = { direction: 'neutral', why: TEXT } as const
    const rows = [eventFixture({ summary: TEXT, bearing, evidence: both })]
    expect(seen('events', rows)).toMatchObject([
      {
        summary: BY_THEN,
        bearing: { direction: 'neutral', why: BY_THEN },
        hindsight: { ...hindsight, words: `${LATER} ${LATER}` },
      },
    ])
    expect(seen('events', rows, KNOWN)).toHaveLength(1)
  })

  it('says of a release strategy what was known of each period', () => {
    const [company] = COMPANIES
    if (!company) throw new Error('a company is needed')
    const period = { from: '2025', to: null, value: 'open', confidence: 'high' } as const
    const history = [{ ...period, note: TEXT, evidence: both }]
    const rows = [{ ...company, releaseStrategy: { ...company.releaseStrategy, history } }]
    expect(seen('companies', rows)[0]?.releaseStrategy).toEqual({
      ...company.releaseStrategy,
      history: [{ ...period, note: BY_THEN, evidence: [EARLY] }],
    })
  })
})

describe('a row that rests on later sources alone', () => {
  const later = { evidence: [LATE] }

  it('is dated by the first of them where only what was published counts, and else as it is coded', () => {
    const commitments = [commitmentFixture({ ...later, date: '2025-07-01' })]
    expect(seen('commitments', commitments, KNOWN)[0]?.date).toBe('2026-06-01')
    expect(seen('commitments', commitments)[0]?.date).toBe('2025-07-01')
    const asOf = (coded: string, clock = KNOWN) =>
      seen('positions', [positionFixture({ ...later, asOf: coded })], clock)[0]?.asOf
    expect(asOf('2026-02')).toBe('2026-06-01')
    expect(asOf('2026-06-01')).toBe('2026-06-01')
    expect(asOf('2026-08')).toBe('2026-08')
    expect(asOf('2026-02', CLOCK)).toBe('2026-02')
  })

  it('is no event yet where only what was published counts', () => {
    expect(seen('events', [eventFixture(later)], KNOWN)).toEqual([])
    expect(seen('events', [eventFixture(later)])).toHaveLength(1)
    expect(seen('events', [eventFixture({ evidence: [] })], KNOWN)).toHaveLength(1)
  })

  it('is left alone as an event of a later day, which is shown nowhere', () => {
    const rows = [eventFixture({ date: '2026-06-01', summary: TEXT, evidence: both })]
    expect(seen('events', rows)[0]).toBe(rows[0])
    expect(
      seen('events', [eventFixture({ date: '2026-03-01', summary: TEXT, evidence: both })]),
    ).toMatchObject([{ summary: BY_THEN }])
  })
})

describe('a stance', () => {
  const told = (participation: string, evidence = both, clock = CLOCK) =>
    seen('stances', [stanceFixture({ participation, rationale: TEXT, evidence })], clock)[0]

  it('keeps what was known of why, and of who took part', () => {
    expect(told(TEXT)).toMatchObject({
      rationale: BY_THEN,
      participation: BY_THEN,
      hindsight: { words: `${LATER} ${LATER}` },
    })
    expect(told(TEXT, [EARLY])).toMatchObject({ rationale: TEXT, participation: TEXT })
    expect(told(TEXT, [EARLY])?.hindsight).toBeUndefined()
  })

  it('stays “not invited” whenever that was worded, and else says that it was worded later', () => {
    expect(told('The firm was not invited to it.')?.participation).toBe('Not invited')
    expect(told('not approached')?.participation).toBe('Not approached')
    expect(told('It took part.')?.participation).toBe('Worded with hindsight')
  })

  it('has a full stop between what was worded later', () => {
    expect(told('It took part')?.hindsight?.words).toBe(`It took part. ${LATER}`)
    expect(told('It took part!')?.hindsight?.words).toBe(`It took part! ${LATER}`)
  })

  it('counts sources left out only where only what was published counts, undated ones among them', () => {
    const evidence = [EARLY, LATE, UNDATED]
    expect(told(TEXT, evidence, KNOWN)).toMatchObject({ evidence: [EARLY], leftOut: 2 })
    expect(told(TEXT, evidence)).toMatchObject({ evidence: [EARLY, UNDATED] })
    expect(told(TEXT, evidence)).not.toHaveProperty('leftOut')
    expect(told(TEXT, [EARLY], KNOWN)).not.toHaveProperty('leftOut')
  })
})

describe('a model', () => {
  const test = (date: string, evidence = [EARLY]) =>
    ({ body: 'CAISI', timing: 'pre-release', date, what: 'x', role: 'subject', evidence }) as const
  const act = (date: string, evidence = [EARLY]) => ({ date, kind: 'x', what: 'x', evidence })
  const daysOf = (rows: readonly { readonly date: string }[] = []) => rows.map(({ date }) => date)

  it('has the tests and acts of the day, and none that was only told later where that counts', () => {
    const rows = [
      aModel({
        governmentTesting: [test('2026-03-01'), test('2026-03-02'), test('2026-02', [LATE])],
        governmentAction: [act('2026-03-01'), act('2026-03-02'), act('2026-02', [LATE])],
      }),
    ]
    const [shown] = seen('models', rows)
    expect(daysOf(shown?.governmentTesting)).toEqual(['2026-03-01', '2026-02'])
    expect(daysOf(shown?.governmentAction)).toEqual(['2026-03-01', '2026-02'])
    expect(shown?.governmentTesting[1]).toMatchObject({ evidence: [], hindsight: { of: 1 } })
    const [known] = seen('models', rows, KNOWN)
    expect(daysOf(known?.governmentTesting)).toEqual(['2026-03-01'])
    expect(daysOf(known?.governmentAction)).toEqual(['2026-03-01'])
  })

  it('has the downloads that had been counted by the day', () => {
    const counted = (asOf: string) => {
      const downloads = { count: 5, metric: 'x', asOf, evidence: [] }
      return seen('models', [aModel({ downloads })])[0]?.downloads
    }
    expect(counted('2026-03-01')).toMatchObject({ count: 5 })
    expect(counted('2026-03-02')).toBeNull()
    expect(seen('models', [aModel({ downloads: null })])[0]?.downloads).toBeNull()
  })

  it('has the note that could be written, or none', () => {
    const note = (text: string | null, evidence = both) =>
      seen('models', [aModel({ note: text, evidence })])[0]?.note
    expect([note(TEXT), note(LATER), note(null)]).toEqual([BY_THEN, null, null])
  })
})

describe('a dispute', () => {
  const side = (claim: string, asOf: string | null, evidence = [EARLY]) => ({
    claim,
    asOf,
    evidence,
  })
  const dispute = (...positions: Dispute['positions']): Dispute => ({
    id: 'd',
    question: 'Was it?',
    about: [],
    positions,
    resolution: TEXT,
    confidence: 'low',
  })
  const claims = (sides: Dispute['positions'] = []) => sides.map(({ claim }) => claim)

  it('has the sides that had been taken, the later ones apart', () => {
    const disputes: readonly Dispute[] = [
      dispute(
        side('by the day', '2026-03-01'),
        side('after it', '2026-03-02'),
        side('undated', null),
        side('undated and told later', null, [LATE]),
        side('undated and without a source', null, []),
      ),
    ]
    const [shown] = seenTables({ disputes }, CLOCK).disputes
    expect(claims(shown?.positions)).toEqual([
      'by the day',
      'undated',
      'undated and without a source',
    ])
    expect(claims(shown?.laterSides)).toEqual(['after it', 'undated and told later'])
    expect(shown).toMatchObject({ resolution: BY_THEN, hindsight: { words: LATER } })
  })
})
