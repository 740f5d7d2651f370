import { describe, expect, it } from 'vitest'
import { faultLine } from '#domain/publishing/fault.ts'
import { integrityFaults, type NotRead } from '#domain/publishing/integrity.ts'
import type { TableName } from '#domain/schema/tables.ts'
import { faultsWith, patched, RECORD } from '#tests/domain/plantedFault.ts'

describe('the integrity of a version', () => {
  it('has no fault in the record as it is', () => {
    expect(integrityFaults(RECORD)).toEqual([])
  })

  it('refuses an id that is used twice', () => {
    expect(faultsWith('events', (rows) => [...rows, ...rows.slice(0, 1)])).toEqual([
      `events ${RECORD.events[0]?.id} id: it is used twice; give one of the rows another`,
    ])
  })

  it.each([
    ['stances', 'meta-2026-06-23', 'begin it with “google-”, or correct company'],
    ['commitments', 'meta.caisi', 'write “google.caisi”, or correct company or instrument'],
    [
      'positions',
      'meta.open-weights',
      'begin it with “google.open-weights”, or correct company or dimension',
    ],
  ] as const)('refuses %s under an id of another company', (table, id, mend) => {
    const faults = faultsWith(table, (rows) =>
      patched<{ id: string; company: string }>(rows, id, () => ({ company: 'google' })),
    )
    expect(faults).toContain(
      `${table} ${id} id: “${id}” does not say what the row is about; ${mend}`,
    )
  })

  it('lets a revised position carry its day', () => {
    const id = 'meta.open-weights'
    expect(
      faultsWith('positions', (rows) => patched(rows, id, () => ({ id: `${id}.2026-10-15` }))),
    ).toEqual([])
  })
})

describe('rows that can be read beside others that cannot', () => {
  const unread = (table: TableName, id: string | null, company: string | null = null) => ({
    lost: [],
    refused: [{ table, row: 1, id, reason: '', company, column: null, from: null, to: null }],
  })
  const without = (table: 'sources' | 'stances', id: string) => ({
    ...RECORD,
    [table]: RECORD[table].filter((row) => row.id !== id),
  })

  it('may name a row that is there, though it cannot be read, and a table that is lost', () => {
    const tables = without('sources', 'seed-article')
    expect(integrityFaults(tables)).not.toEqual([])
    expect(integrityFaults(tables, unread('sources', 'seed-article'))).toEqual([])
    const lost = { ...RECORD, sources: [], companies: [] }
    expect(integrityFaults(lost, { lost: ['sources', 'companies'], refused: [] })).toEqual([])
  })

  it('have no hole where a period that cannot be read may lie', () => {
    const id = 'meta-2026-06-23'
    const tables = without('stances', id)
    const holes = (stance: NotRead) => integrityFaults(tables, stance).map(({ id }) => id)
    expect(holes({ lost: [], refused: [] })).toEqual(['meta-2026-05-20'])
    expect(holes(unread('stances', id, 'meta'))).toEqual([])
    expect(holes(unread('stances', null))).toEqual([])
    expect(holes(unread('stances', 'google-2030', 'google'))).toEqual(['meta-2026-05-20'])
  })

  it('are refused under the id of one that cannot be read', () => {
    expect(integrityFaults(RECORD, unread('events', 'eo-14409-signed')).map(faultLine)).toEqual([
      'events eo-14409-signed id: it is used twice; give one of the rows another',
    ])
  })
})

describe('facts told twice', () => {
  const [oneDispute] = RECORD.disputes
  if (!oneDispute) throw new Error('no dispute')

  const kinds =
    'write us-federal, us-states, us- and a state as in us-ca, eu, intl, or a country as in cn'
  const printed = { claim: 'Another day, as printed in one weekly recap', evidence: [] }

  it('lets a printed side of a dispute stand without a source beside one that has some', () => {
    const faults = faultsWith('disputes', (rows) =>
      patched(rows, oneDispute.id, ({ positions }) => ({
        positions: positions.map((side, index) => (index === 0 ? side : { ...side, ...printed })),
      })),
    )
    expect(oneDispute.positions[0]?.evidence).not.toEqual([])
    expect(faults).toEqual([])
  })

  it.each(['us-federal', 'us-states', 'us-ca', 'eu', 'intl', 'cn'])(
    'are held together: %s is a jurisdiction',
    (jurisdiction) => {
      const change = () => ({ jurisdiction })
      expect(faultsWith('events', (rows) => patched(rows, 'eo-14409-signed', change))).toEqual([])
    },
  )

  it.each(['us-cal', 'US', 'usa', 'xus-ca', 'intl2', 'us-federal-court'])(
    'are held together: %s is none',
    (jurisdiction) => {
      const change = () => ({ jurisdiction })
      expect(faultsWith('events', (rows) => patched(rows, 'eo-14409-signed', change))).toEqual([
        `events eo-14409-signed jurisdiction: “${jurisdiction}” is no jurisdiction; ${kinds}`,
      ])
    },
  )

  it.each([
    [
      'a base rule that does not exist',
      faultsWith('scenarios', (rows) => patched(rows, 'two-tier', () => ({ baseVariant: 'none' }))),
      'scenarios two-tier baseVariant: “none” is not one of its variants; write one of any-open-weights-exempt, free-licence-exempt, closed-flagship-only, meta-only-exempt, free-licence-below-1e25',
    ],
    [
      'two rules under one name',
      faultsWith('scenarios', (rows) =>
        patched(rows, 'two-tier', ({ variants }) => ({ variants: [...variants, ...variants] })),
      ),
      'scenarios two-tier variants: two of them share an id; give one of them another',
    ],
    [
      'a company in another country than its actor',
      faultsWith('companies', (rows) => patched(rows, 'meta', () => ({ country: 'IE' }))),
      'companies meta country: it is not that of the actor; write “US”, or correct meta in actors.json',
    ],
    [
      'an agreement at release before its signature',
      faultsWith('models', (rows) =>
        patched(rows, 'grok-1', () => ({ usAgreementInForceAtRelease: true })),
      ),
      'models grok-1 usAgreementInForceAtRelease: it does not fit the agreement of xai, in force since 2026-05-05; correct it, the day of release, or testingAgreementSince of xai in actors.json',
    ],
    [
      'no agreement at release after its signature',
      faultsWith('models', (rows) =>
        patched(rows, 'gpt-6-2-sol', () => ({ usAgreementInForceAtRelease: false })),
      ),
      'models gpt-6-2-sol usAgreementInForceAtRelease: it does not fit the agreement of openai, in force since 2024-08-29; correct it, the day of release, or testingAgreementSince of openai in actors.json',
    ],
    [
      'a place that is no jurisdiction',
      faultsWith('events', (rows) =>
        patched(rows, 'eo-14409-signed', () => ({ jurisdiction: 'washington' })),
      ),
      `events eo-14409-signed jurisdiction: “washington” is no jurisdiction; ${kinds}`,
    ],
    [
      'a dispute in which no side has a source',
      faultsWith('disputes', (rows) =>
        patched(rows, oneDispute.id, ({ positions }) => ({
          positions: positions.map((side) => ({ ...side, ...printed })),
        })),
      ),
      `disputes ${oneDispute.id} positions: none of them has evidence; cite a source for one of them at least`,
    ],
  ])('are held together: %s', (_, faults, expected) => {
    expect(faults).toEqual([expected])
  })
})
