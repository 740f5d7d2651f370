import { describe, expect, it } from 'vitest'
import { eventLanes, type LaneKind } from '#domain/record/lanes.ts'
import type { Actor, OversightEvent } from '#domain/schema/recordTables.ts'
import { eventFixture } from '#tests/domain/timelineFixture.ts'

const actor = (id: string, kind: Actor['kind'] = 'agency'): Actor => ({
  id,
  name: `The ${id} (gloss)`,
  kind,
  country: 'US',
  testingAgreementSince: null,
})
const actors = [
  actor('rare'),
  actor('often'),
  actor('never'),
  actor('acme', 'company'),
  actor('startup', 'company'),
]
const companies = [
  { id: 'quiet', name: 'Quiet' },
  { id: 'acme', name: 'Acme (Acme Labs)' },
]
let count = 0
const event = (...named: readonly string[]) =>
  eventFixture({ id: `event-${(count += 1)}`, actors: named })

/** Each lane with its name, and the places of its events in what was given. */
const lanes = (kind: LaneKind, events: readonly OversightEvent[], who: readonly string[] = []) =>
  eventLanes(kind, events, { actors, companies, who }).map(
    ({ name, events: own }) => `${name}: ${own.map((one) => events.indexOf(one)).join()}`,
  )

describe('lanes of companies', () => {
  it('are all there in their order, named plainly, with what names them, and the rest behind', () => {
    expect(lanes('company', [event('acme'), event('rare'), event('acme', 'rare')])).toEqual([
      'Quiet: ',
      'Acme: 0,2',
      'No company: 1',
    ])
  })

  it('hold an event once, though it names the company twice', () => {
    expect(lanes('company', [event('acme', 'rare', 'acme'), event('acme', 'acme')])).toEqual([
      'Quiet: ',
      'Acme: 0,1',
    ])
  })

  it('call the rest others where any of them names a company', () => {
    expect(lanes('company', [event('rare'), event('startup')]).at(-1)).toBe('Others: 0,1')
    expect(lanes('company', [event()]).at(-1)).toBe('No company: 0')
  })

  it('are those that were chosen, or all where none of these is chosen', () => {
    expect(lanes('company', [event('acme')], ['acme', 'rare'])).toEqual(['Acme: 0'])
    expect(lanes('company', [event('acme')], ['rare'])).toEqual(['Quiet: ', 'Acme: 0'])
  })
})

describe('lanes of actors', () => {
  it('are the companies, then whoever is named, most often first', () => {
    const events = [event('rare', 'often'), event('often'), event('acme', 'nobody')]
    expect(lanes('actor', events)).toEqual(['Quiet: ', 'Acme: 2', 'The often: 0,1', 'The rare: 0'])
    expect(lanes('actor', [event('often', 'rare')]).slice(2)).toEqual([
      'The rare: 0',
      'The often: 0',
    ])
  })

  it('are those that were chosen, and the rest', () => {
    const events = [event('rare', 'often'), event('often'), event('rare')]
    expect(lanes('actor', events, ['rare'])).toEqual(['The rare: 0,2', 'No company: 1'])
  })
})

describe('lanes of one value an event', () => {
  const events = [
    eventFixture({ type: 'hearing', jurisdiction: 'us-ca' }),
    eventFixture({ type: 'directive', jurisdiction: 'eu' }),
    eventFixture({
      type: 'hearing',
      jurisdiction: 'eu',
      bearing: { direction: 'toward-two-tier', why: 'x' },
    }),
  ]

  it('are those that an event needs, in the order of the record', () => {
    expect(lanes('type', events)).toEqual(['Directive: 1', 'Hearing: 0,2'])
    expect(lanes('bearing', events)).toEqual(['Toward two tiers: 2', 'No direction: 0,1'])
  })

  it('of places have the one with most events first', () => {
    expect(lanes('jurisdiction', events)).toEqual(['European Union: 1,2', 'California: 0'])
  })

  it('are none without events', () => {
    for (const kind of ['type', 'bearing', 'jurisdiction'] as const) {
      expect(lanes(kind, [])).toEqual([])
    }
  })
})
