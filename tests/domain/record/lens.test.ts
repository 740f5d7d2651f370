import fc from 'fast-check'
import { expect, it } from 'vitest'
import { edtf } from '#domain/days/edtf.ts'
import { confidence } from '#domain/schema/field.ts'
import { eventsInLens } from '#domain/record/eventsInLens.ts'
import { stancesAsOf, type Lens } from '#domain/record/lens.ts'
import { stanceInForce } from '#domain/stance/stanceInForce.ts'
import { bearingDirection, eventType } from '#domain/schema/recordTables.ts'
import { openLens, published, stanceFixture } from '#tests/domain/timelineFixture.ts'

const events = published('events')
const stances = published('stances')

const day = fc
  .date({ min: new Date('2022-01-01'), max: new Date('2027-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const some = <T>(options: readonly T[]) => fc.subarray([...options], { maxLength: 3 })
const actors = [...new Set(events.flatMap((event) => event.actors))]
const jurisdictions = [...new Set(events.map((event) => event.jurisdiction))]

/** One filter at a time, so that any two can be laid over each other. */
const filter: fc.Arbitrary<Partial<Lens>> = fc.oneof(
  fc.record({ who: some(actors) }),
  fc.record({ type: some(eventType.options) }),
  fc.record({ in: some(jurisdictions) }),
  fc.record({ bearing: some(bearingDirection.options) }),
  fc.record({ confidence: some(confidence.options) }),
  fc.record({ from: day }),
  fc.record({ to: day }),
)

const through = (lens: Partial<Lens>, rows = events) => eventsInLens(rows, { ...openLens, ...lens })

it('takes nothing off the record as days pass', () => {
  fc.assert(
    fc.property(day, day, (one, other) => {
      const [earlier = '', later = ''] = [one, other].toSorted()
      expect(through({ asof: later })).toEqual(
        expect.arrayContaining([...through({ asof: earlier })]),
      )
      const known = (asof: string) => stancesAsOf(stances, asof).map(({ id }) => id)
      expect(known(later)).toEqual(expect.arrayContaining(known(earlier)))
    }),
  )
})

it('filters to the same events in whatever order filters are laid on', () => {
  fc.assert(
    fc.property(filter, filter, (one, other) => {
      expect(through(one, [...through(other)])).toEqual(through(other, [...through(one)]))
    }),
  )
})

it('shows fewer events or as many, in the order of the file', () => {
  fc.assert(
    fc.property(filter, day, (one, asof) => {
      const shown = through({ ...one, asof })
      expect(events.filter((event) => shown.includes(event))).toEqual(shown)
    }),
  )
})

it('shows the whole record where nothing is filtered', () => {
  expect(through({})).toHaveLength(events.length)
})

it('keeps what happened after the day out of every period', () => {
  fc.assert(
    fc.property(day, (asof) => {
      for (const { to } of stancesAsOf(stances, asof)) {
        expect(to === null || (edtf(to).first ?? '') < asof).toBe(true)
      }
    }),
  )
})

it('leaves a period open that ends on the day or after it', () => {
  const stance = stanceFixture({ from: '2026-01-01', to: '2026-06-24' })
  expect(stancesAsOf([stance], '2026-06-24')[0]?.to).toBeNull()
  expect(stancesAsOf([stance], '2026-06-25')[0]?.to).toBe('2026-06-24')
  expect(stancesAsOf([stance], '2025-12-31')).toEqual([])
})

it('has one stance in force: the latest that had begun, or none before the first record', () => {
  const first = stanceFixture({ id: 'acme-1', from: '2025' })
  const second = stanceFixture({ id: 'acme-2', from: '2026-03~' })
  const inForce = (asof: string) => stanceInForce([second, first], 'acme', asof)?.id ?? null
  expect(inForce('2024-12-31')).toBeNull()
  expect(inForce('2025-01-01')).toBe('acme-1')
  expect(inForce('2026-02-28')).toBe('acme-1')
  expect(inForce('2026-03-01')).toBe('acme-2')
  expect(stanceInForce([first], 'borealis', '2026-01-01')).toBeNull()
})
