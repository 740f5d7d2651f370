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

it('puts those of most disputes first, then those of most shared actors, then the earlier', () => {
  const event = (id: string, date: string, ...actors: readonly string[]) =>
    eventFixture({ id, date, actors })
  const dispute = (id: string, ...about: readonly string[]) => ({
    id,
    question: 'Was it?',
    about: about.map((one) => ({ table: 'events', id: one })),
    positions: [],
    resolution: 'Open.',
    confidence: 'low' as const,
  })
  const here = event('here', '2026-06-15', 'meta', 'caisi')
  const others = [
    event('late', '2026-06-20', 'meta'),
    event('early', '2026-06-10', 'caisi'),
    event('both', '2026-07-01', 'caisi', 'openai', 'meta'),
    event('far', '2020-01-01', 'meta'),
    event('disputed', '2020-01-01', 'meta'),
    event('disputed-twice', '2021-01-01'),
    event('elsewhere', '2026-06-15', 'openai'),
  ]
  const all = [
    dispute('one', 'here', 'disputed', 'disputed-twice'),
    dispute('two', 'disputed-twice', 'here'),
    dispute('three', 'elsewhere', 'disputed'),
  ]
  const related = relatedEvents(here, [here, ...others], all)
  expect(ids(related)).toEqual(['disputed-twice', 'disputed', 'both', 'early', 'late'])
  expect(related.map(({ disputes: of }) => of)).toEqual([['one', 'two'], ['one'], [], [], []])
  expect(related.map(({ actors }) => actors)).toEqual([
    [],
    [],
    ['caisi', 'meta'],
    ['caisi'],
    ['meta'],
  ])
})

it.each([
  ['../2026-05-15', false],
  ['../2026-05-16', true],
  ['../2030-01-01', true],
  ['2026-07-16/..', false],
  ['2026-07-15/..', true],
  ['2020-01-01/..', true],
])('takes an open end to reach any day: %s', (date, isRelated) => {
  expect(near(date, ['meta'])).toEqual(isRelated ? ['there'] : [])
})
