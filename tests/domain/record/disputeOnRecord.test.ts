import { describe, expect, it } from 'vitest'
import { disputeOnRecord, isOpenDispute } from '#domain/record/disputeOnRecord.ts'
import type { Dispute } from '#domain/schema/recordTables.ts'
import { eventFixture, published } from '#tests/domain/timelineFixture.ts'

const disputes = published('disputes')
const events = published('events')
const VERSION = '2026-11-23'

const on = (id: string, asof: string) => {
  const dispute = disputes.find((one) => one.id === id)
  return dispute ? disputeOnRecord(dispute, events, asof, VERSION) : null
}

it('begins when a second position is taken', () => {
  expect(on('meta-signature', '2026-06-23')).toBe(false)
  expect(on('meta-signature', '2026-06-24')).toBe(true)
})

it('else begins with the first event that it is about', () => {
  expect(on('anthropic-halt', '2026-06-08')).toBe(false)
  expect(on('anthropic-halt', '2026-06-09')).toBe(true)
})

it('else is known as of the day of the data only', () => {
  expect(on('google-audits', '2026-11-22')).toBe(false)
  expect(on('google-audits', VERSION)).toBe(true)
})

it('is open where its resolution opens by saying so', () => {
  expect(disputes.filter(isOpenDispute).map(({ id }) => id)).toEqual([
    'meta-signature',
    'exemption-scope',
    'astra-availability',
  ])
})

describe('a dispute', () => {
  const side = (asOf: string | null) => ({ claim: 'It was', asOf, evidence: [] })
  const dispute = (part: Partial<Dispute>): Dispute => ({
    id: 'd',
    question: 'Was it?',
    about: [],
    positions: [],
    resolution: 'Open.',
    confidence: 'low',
    ...part,
  })
  const begun = (part: Partial<Dispute>, asof: string) =>
    disputeOnRecord(
      dispute(part),
      [
        eventFixture({ id: 'late', date: '2026-05-01' }),
        eventFixture({ id: 'first', date: '2026-03' }),
        eventFixture({ id: 'other', date: '2020-01-01' }),
      ],
      asof,
      VERSION,
    )

  it('begins with its second side, in whatever order they stand, later ones among them', () => {
    const positions = ['2026-06-01', null, '2026-02-01', '2026-04'].map(side)
    expect(begun({ positions }, '2026-03-31')).toBe(false)
    expect(begun({ positions }, '2026-04-01')).toBe(true)
    const [one, ...laterSides] = ['2026-02-01', '2026-04-01'].map(side)
    if (!one) throw new Error('a side is needed')
    expect(begun({ positions: [one], laterSides }, '2026-03-31')).toBe(false)
    expect(begun({ positions: [one], laterSides }, '2026-04-01')).toBe(true)
  })

  it('begins with the first of its own events, and of none that another table has', () => {
    const about = ['late', 'first'].map((id) => ({ table: 'events', id }))
    expect(begun({ about, positions: [side('2020-01-01')] }, '2026-02-28')).toBe(false)
    expect(begun({ about, positions: [side('2020-01-01')] }, '2026-03-01')).toBe(true)
    expect(begun({ about: [{ table: 'models', id: 'other' }] }, '2026-11-22')).toBe(false)
  })

  it('is on record on the day of the data whatever its sides say', () => {
    expect(begun({ positions: ['2027-01-01', '2027-02-01'].map(side) }, VERSION)).toBe(true)
    expect(begun({ positions: ['2027-01-01', '2027-02-01'].map(side) }, '2026-11-22')).toBe(false)
  })

  it.each([
    ['Open. Nobody knows.', true],
    ['unresolved', true],
    ['Not resolved: both are claimed.', true],
    ['Opened in May.', false],
    ['Left open.', false],
    ['', false],
  ])('that says “%s” is open: %s', (resolution, isOpen) => {
    expect(isOpenDispute(dispute({ resolution }))).toBe(isOpen)
  })
})
