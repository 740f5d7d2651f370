import fc from 'fast-check'
import { expect, it } from 'vitest'
import { relatedEvents } from '#domain/record/relatedEvents.ts'
import { eventFixture, published } from '#tests/domain/timelineFixture.ts'

const events = published('events')
const disputes = published('disputes')
const ids = (related: ReturnType<typeof relatedEvents>) => related.map(({ event }) => event.id)

it('is a relation of both sides, and of no event to itself', () => {
  fc.assert(
    fc.property(fc.constantFrom(...events), fc.constantFrom(...events), (a, b) => {
      const isRelated = ids(relatedEvents(a, events, disputes)).includes(b.id)
      expect(ids(relatedEvents(b, events, disputes)).includes(a.id)).toBe(isRelated)
      if (a === b) expect(isRelated).toBe(false)
    }),
  )
})

const near = (date: string, actors: readonly string[]) =>
  ids(
    relatedEvents(
      eventFixture({ id: 'here', date: '2026-06-15', actors: ['meta', 'caisi'] }),
      [eventFixture({ id: 'there', date, actors: [...actors] })],
      [],
    ),
  )

it.each([
  ['2026-07-15', ['meta'], true],
  ['2026-07-16', ['meta'], false],
  ['2026-05-16', ['caisi'], true],
  ['2026-05-15', ['caisi'], false],
  ['2026-07', ['meta'], true],
  ['2026', ['meta'], true],
  ['2026-06-15', ['openai'], false],
])('an event of %s with %s is related to one of 15 June 2026: %s', (date, actors, isRelated) => {
  expect(near(date, actors)).toEqual(isRelated ? ['there'] : [])
})

it('puts those of the same dispute first, however far apart', () => {
  const signed = events.find(({ id }) => id === 'eo-14409-signed')
  const [first] = signed ? relatedEvents(signed, events, disputes) : []
  expect(first).toMatchObject({ event: { id: 'aisi-becomes-caisi' }, disputes: ['caisi-origin'] })
})
