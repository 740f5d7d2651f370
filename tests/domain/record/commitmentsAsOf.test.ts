import fc from 'fast-check'
import { expect, it } from 'vitest'
import { commitmentOn, commitmentsAsOf } from '#domain/record/commitmentsAsOf.ts'
import { edtf, knownFrom } from '#domain/days/edtf.ts'
import { aCommitment, someDay } from '#tests/domain/standingFixture.ts'
import { published } from '#tests/domain/timelineFixture.ts'

const VERSION = '2026-11-23'
const commitments = published('commitments')
const instruments = published('instruments')

it('leave every row alone on the day of the data', () => {
  expect(commitmentsAsOf(commitments, instruments, VERSION, VERSION)).toEqual(commitments)
})

it('hold no date and no instrument later than the day', () => {
  fc.assert(
    fc.property(someDay, (asof) => {
      const known = commitmentsAsOf(commitments, instruments, asof, VERSION)
      for (const { status, date, renegotiated, instrument } of known) {
        const begun = instruments.find(({ id }) => id === instrument)?.date ?? null
        const days = [begun, renegotiated, status === 'not-invited' ? null : date]
        for (const day of days) {
          if (day !== null) expect(knownFrom(edtf(day)) <= asof).toBe(true)
        }
      }
    }),
  )
})

it('are unknown before they were made, with a note that says so and without the later evidence', () => {
  const signed = aCommitment({ status: 'signed', date: '2026-05-05', note: 'Signed in May.' })
  expect(commitmentOn(signed, '2026-05-04', VERSION)).toMatchObject({
    status: 'unknown',
    date: null,
    note: 'Nothing is on record by 4 May 2026.',
    evidence: [],
  })
  expect(commitmentOn(signed, '2026-05-05', VERSION)).toBe(signed)
})

it('without a date are known as of the day of the data only', () => {
  const partly = aCommitment({ status: 'partly' })
  expect(commitmentOn(partly, '2026-11-22', VERSION).status).toBe('unknown')
  expect(commitmentOn(partly, VERSION, VERSION).status).toBe('partly')
})

it('stand from the day on which they were last confirmed', () => {
  const asked = aCommitment({ lastConfirmed: { status: 'negotiating', asOf: '2026-06-24' } })
  expect(commitmentOn(asked, '2026-06-24', VERSION)).toBe(asked)
  expect(commitmentOn(asked, '2026-06-23', VERSION).lastConfirmed).toBeNull()
})

it('of companies never invited hold backwards', () => {
  const never = aCommitment({ status: 'not-invited', date: '2025-09-30' })
  expect(commitmentOn(never, '2024-01-01', VERSION)).toEqual({ ...never, date: null })
  expect(commitmentOn(never, '2025-09-30', VERSION)).toBe(never)
})
