import { describe, expect, it } from 'vitest'
import { positionCell } from '#domain/cells/positionCell.ts'
import { stanceCell } from '#domain/cells/stanceCell.ts'
import type { Position, Stance } from '#domain/schema/recordTables.ts'
import type { RefusedRow } from '#domain/schema/tables.ts'
import { cited, positionFixture } from '#tests/domain/comparisonFixture.ts'
import { stanceFixture } from '#tests/domain/timelineFixture.ts'

const aRefusedRow = (told: Partial<RefusedRow>): RefusedRow => ({
  table: 'positions',
  row: 1,
  id: null,
  reason: 'x',
  company: 'acme',
  column: 'testing',
  from: null,
  to: null,
  ...told,
})

describe('an observation', () => {
  const cellOn = (
    asof: string,
    rows: readonly Partial<Position>[],
    unread: readonly RefusedRow[] = [],
  ) =>
    positionCell(
      { positions: rows.map((row, index) => positionFixture({ id: `p${index}`, ...row })), unread },
      'acme',
      'testing',
      asof,
    )

  it('is the latest by the day, in whatever order the table has them', () => {
    const rows = [
      { value: 'yes', asOf: '2026-03-01' },
      { value: 'no', asOf: '2025-01-01' },
      { value: 'partly', asOf: '2025-06' },
    ]
    const told = (asof: string) => {
      const { value, since } = cellOn(asof, rows)
      return [value, since]
    }
    expect(told('2025-05-31')).toEqual(['No', '2025-01-01'])
    expect(told('2025-06-01')).toEqual(['Partly', '2025-06'])
    expect(told('2026-03-01')).toEqual(['Yes', '2026-03-01'])
  })

  it('that found nothing holds for earlier days where it is the first, and only there', () => {
    const [nothing, yes] = [{ value: 'unknown' }, { value: 'yes' }]
    const stateOn = (asof: string, ...rows: readonly Partial<Position>[]) =>
      cellOn(
        asof,
        rows.map((row, index) => ({ ...row, asOf: `202${4 + index}-01-01` })),
      ).state
    expect(stateOn('2023-12-31', nothing, yes)).toBe('unknown')
    expect(stateOn('2023-12-31', yes, nothing)).toBe('not-yet')
    expect(stateOn('2024-12-31', yes, nothing)).toBe('stated')
    expect(stateOn('2025-01-01', yes, nothing)).toBe('unknown')
    expect(stateOn('2025-01-01', nothing, yes)).toBe('stated')
  })

  it('keeps what was looked through, and states nothing', () => {
    const row = { value: 'unknown', detail: 'No page says so.', evidence: [cited('s2')] }
    expect(cellOn('2026-06-01', [row])).toMatchObject({
      state: 'unknown',
      value: null,
      confidence: null,
      detail: 'No page says so.',
      evidence: [cited('s2')],
      source: { table: 'positions', row: { value: 'unknown' } },
    })
  })

  it('says nothing where all that was written came later', () => {
    for (const value of ['yes', 'unknown']) {
      expect(cellOn('2026-06-01', [{ value, detail: '' }]).detail).toBeNull()
    }
  })

  it('counts for its own company and dimension alone', () => {
    expect(cellOn('2026-06-01', [{ company: 'borealis' }]).state).toBe('not-coded')
    expect(cellOn('2026-06-01', [{ dimension: 'open-weights' }]).state).toBe('not-coded')
  })

  it('gives way to one that cannot be read and may be later', () => {
    const unread = (from: string) => [aRefusedRow({ from })]
    const rows = [{ asOf: '2026-01-01' }]
    expect(cellOn('2026-06-01', rows, unread('2026-02-01')).state).toBe('unread')
    expect(cellOn('2026-06-01', rows, unread('2025-12-31')).state).toBe('stated')
    expect(cellOn('2026-06-01', [], unread('2026-02-01')).state).toBe('unread')
    expect(cellOn('2026-01-31', [], unread('2026-02-01')).state).toBe('not-coded')
  })
})

describe('a stance', () => {
  const cellOn = (
    asof: string,
    rows: readonly Partial<Stance>[],
    unread: readonly RefusedRow[] = [],
  ) =>
    stanceCell(
      { stances: rows.map((row, index) => stanceFixture({ id: `s${index}`, ...row })), unread },
      'acme',
      asof,
    )

  it('is not coded where there is none, or where the last has ended', () => {
    const ended = [{ from: '2025-01-01', to: '2025-12-31' }]
    expect(cellOn('2026-06-01', []).state).toBe('not-coded')
    expect(cellOn('2026-06-01', [{ company: 'borealis' }]).state).toBe('not-coded')
    expect(cellOn('2025-12-31', ended).state).toBe('unsourced')
    expect(cellOn('2026-01-01', ended)).toMatchObject({ state: 'not-coded', since: null })
  })

  it('is not there yet before the first of its periods', () => {
    expect(cellOn('2024-12-31', [{ from: '2025-01-01', to: '2025-12-31' }])).toMatchObject({
      state: 'not-yet',
      since: '2025-01-01',
    })
  })

  it('rests on its sources, and says in the words of the coder why', () => {
    const told = { rationale: 'It said so.', evidence: [cited('s1')], confidence: 'high' } as const
    expect(cellOn('2026-06-01', [told])).toMatchObject({
      state: 'stated',
      value: 'Silent',
      detail: 'It said so.',
      confidence: 'high',
    })
    expect(cellOn('2026-06-01', [{ rationale: '' }]).detail).toBeNull()
  })

  it('cannot be told where a period cannot be read that may be in force', () => {
    const unread = [aRefusedRow({ table: 'stances', from: '2026-02-01' })]
    expect(cellOn('2026-01-31', [{}], unread).state).toBe('unsourced')
    expect(cellOn('2026-02-01', [{}], unread).state).toBe('unread')
  })
})
