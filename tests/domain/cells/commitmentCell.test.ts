import { describe, expect, it } from 'vitest'
import { commitmentCell, commitmentValueWords } from '#domain/cells/commitmentCell.ts'
import type { Instrument } from '#domain/schema/codebookTables.ts'
import type { Commitment } from '#domain/schema/recordTables.ts'
import type { RefusedRow } from '#domain/schema/tables.ts'
import { cited, commitmentFixture, INSTRUMENTS, VERSION } from '#tests/domain/comparisonFixture.ts'

const [pledge = null, agreement = null] = INSTRUMENTS

const cellOf = (
  told: Partial<Commitment>,
  asof = VERSION,
  instrument: Instrument | null = pledge,
  unread: readonly RefusedRow[] = [],
) => {
  const row = commitmentFixture({ instrument: instrument?.id ?? 'pledge', ...told })
  return commitmentCell({ commitments: [row], unread }, 'acme', instrument, asof, VERSION)
}

describe('what was done about an instrument', () => {
  it.each<[Instrument['kind'], string]>([
    ['pledge', 'Signed'],
    ['agreement', 'Signed'],
    ['code', 'Signed'],
    ['framework', 'Joined'],
    ['publication', 'Published'],
    ['membership', 'Joined'],
    ['law', 'Published'],
    ['access', 'Given'],
    ['context', 'Signed'],
    ['index', 'Graded'],
  ])('is said of a %s as “%s”', (kind, words) => {
    expect(commitmentValueWords({ status: 'signed', grade: null }, kind)).toBe(words)
  })

  it.each<[Commitment['status'], string]>([
    ['partly', 'In part'],
    ['reported-not-confirmed', 'Reported, not confirmed'],
    ['declined', 'Declined'],
    ['not-invited', 'Not invited'],
    ['unknown', 'Nothing found'],
  ])('is said of “%s” alike, whatever the kind, as “%s”', (status, words) => {
    for (const kind of ['pledge', 'index'] as const) {
      expect(commitmentValueWords({ status, grade: 'B' }, kind)).toBe(words)
    }
  })

  it('is the grade of an index, and of nothing else', () => {
    expect(commitmentValueWords({ status: 'signed', grade: 'C+' }, 'index')).toBe('C+')
    expect(commitmentValueWords({ status: 'signed', grade: 'C+' }, 'pledge')).toBe('Signed')
  })
})

describe('a commitment as of a day', () => {
  it('is not there yet before its own day, which it names, and is from that day on', () => {
    const signed = { status: 'signed', date: '2025-07-01' } as const
    expect(cellOf(signed, '2025-06-30')).toMatchObject({
      state: 'not-yet',
      since: '2025-07-01',
      value: null,
      source: null,
    })
    expect(cellOf(signed, '2025-07-01')).toMatchObject({
      state: 'stated',
      value: 'Signed',
      since: '2025-07-01',
    })
  })

  it('without a day is not known to be later, only not known', () => {
    expect(cellOf({ status: 'partly', date: null }, '2026-01-01')).toMatchObject({
      state: 'unknown',
      since: null,
      detail: 'Nothing is on record by 1 January 2026.',
      evidence: [],
    })
  })

  it('that nobody found does not begin on a day either', () => {
    const looked = { status: 'unknown', date: '2026-06-01', note: 'Nothing found.' } as const
    expect(cellOf(looked, '2026-01-01')).toMatchObject({ state: 'unknown', since: null })
    expect(cellOf(looked)).toMatchObject({
      state: 'unknown',
      detail: 'Nothing found.',
      evidence: [cited('s1')],
      source: { table: 'commitments' },
    })
  })

  it('waits for its instrument, where that has a day', () => {
    const never = { status: 'not-invited', date: null } as const
    expect(cellOf(never, '2025-05-31')).toMatchObject({ state: 'not-yet', since: '2025-06-01' })
    expect(cellOf(never, '2025-06-01').state).toBe('not-invited')
    expect(cellOf(never, '2020-01-01', agreement).state).toBe('not-invited')
  })
})

it('needs no source to be a refusal, and is marked where any other answer has none', () => {
  const stateOf = (status: Commitment['status']) => cellOf({ status, evidence: [] }).state
  expect([stateOf('declined'), stateOf('not-invited')]).toEqual(['declined', 'not-invited'])
  expect([stateOf('signed'), stateOf('partly')]).toEqual(['unsourced', 'unsourced'])
})

it('says nothing where all that was written came later', () => {
  expect(cellOf({ status: 'signed', note: '' }).detail).toBeNull()
  expect(cellOf({ status: 'unknown', note: '' }).detail).toBeNull()
})

it('is not coded without a row of the company and the instrument, or unread where one cannot be read', () => {
  const refused: RefusedRow = {
    table: 'commitments',
    row: 1,
    id: null,
    reason: 'x',
    company: 'acme',
    column: 'pledge',
    from: null,
    to: null,
  }
  for (const other of [{ company: 'borealis' }, { instrument: 'caisi' }]) {
    expect(cellOf(other).state).toBe('not-coded')
    expect(cellOf(other, VERSION, pledge, [refused]).state).toBe('unread')
  }
  expect(cellOf({}, VERSION, pledge, [refused]).state).toBe('stated')
  expect(cellOf({}, VERSION, null, [refused]).state).toBe('not-coded')
})
