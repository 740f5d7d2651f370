import { describe, expect, it } from 'vitest'
import { integrityFaults } from '#domain/publishing/integrity.ts'
import { faultsWith, patched, RECORD } from '#tests/domain/plantedFault.ts'

describe('the integrity of a version', () => {
  it('has no fault in the record as it is', () => {
    expect(integrityFaults(RECORD)).toEqual([])
  })

  it('refuses an id that is used twice', () => {
    expect(faultsWith('events', (rows) => [...rows, ...rows.slice(0, 1)])).toEqual([
      `events ${RECORD.events[0]?.id}: its id is used twice`,
    ])
  })

  it.each([
    ['stances', 'meta-2026-06-23', 'its id should begin with “google-”'],
    ['commitments', 'meta.caisi', 'its id should be “google.caisi”'],
    ['positions', 'meta.open-weights', 'its id should begin with “google.open-weights”'],
  ] as const)('refuses %s under an id of another company', (table, id, reason) => {
    const faults = faultsWith(table, (rows) =>
      patched<{ id: string; company: string }>(rows, id, () => ({ company: 'google' })),
    )
    expect(faults).toContain(`${table} ${id}: ${reason}`)
  })

  it('lets a revised position carry its day', () => {
    const id = 'meta.open-weights'
    expect(
      faultsWith('positions', (rows) => patched(rows, id, () => ({ id: `${id}.2026-10-15` }))),
    ).toEqual([])
  })
})

describe('facts told twice', () => {
  const [oneDispute] = RECORD.disputes
  if (!oneDispute) throw new Error('no dispute')

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
        `events eo-14409-signed: “${jurisdiction}” is no jurisdiction`,
      ])
    },
  )

  it.each([
    [
      'a base rule that does not exist',
      faultsWith('scenarios', (rows) => patched(rows, 'two-tier', () => ({ baseVariant: 'none' }))),
      'scenarios two-tier: its base variant “none” does not exist',
    ],
    [
      'two rules under one name',
      faultsWith('scenarios', (rows) =>
        patched(rows, 'two-tier', ({ variants }) => ({ variants: [...variants, ...variants] })),
      ),
      'scenarios two-tier: two of its variants share an id',
    ],
    [
      'a company in another country than its actor',
      faultsWith('companies', (rows) => patched(rows, 'meta', () => ({ country: 'IE' }))),
      'companies meta: its country is not that of the actor',
    ],
    [
      'an agreement at release before its signature',
      faultsWith('models', (rows) =>
        patched(rows, 'grok-1', () => ({ usAgreementInForceAtRelease: true })),
      ),
      'models grok-1: usAgreementInForceAtRelease does not fit the agreement of xai',
    ],
    [
      'no agreement at release after its signature',
      faultsWith('models', (rows) =>
        patched(rows, 'gpt-6-2-sol', () => ({ usAgreementInForceAtRelease: false })),
      ),
      'models gpt-6-2-sol: usAgreementInForceAtRelease does not fit the agreement of openai',
    ],
    [
      'a place that is no jurisdiction',
      faultsWith('events', (rows) =>
        patched(rows, 'eo-14409-signed', () => ({ jurisdiction: 'washington' })),
      ),
      'events eo-14409-signed: “washington” is no jurisdiction',
    ],
    [
      'a dispute in which no side has a source',
      faultsWith('disputes', (rows) =>
        patched(rows, oneDispute.id, ({ positions }) => ({
          positions: positions.map((side) => ({ ...side, ...printed })),
        })),
      ),
      `disputes ${oneDispute.id}: no position has evidence`,
    ],
  ])('are held together: %s', (_, faults, expected) => {
    expect(faults).toEqual([expected])
  })
})
