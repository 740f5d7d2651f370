import { expect, it } from 'vitest'
import { disputeOnRecord, isOpenDispute } from '#domain/record/disputeOnRecord.ts'
import { published } from '#tests/domain/timelineFixture.ts'

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
