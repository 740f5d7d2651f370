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
  ])('are held together: %s', (_, faults, expected) => {
    expect(faults).toEqual([expected])
  })
})
