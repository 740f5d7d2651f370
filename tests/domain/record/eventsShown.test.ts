import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eventsByMonth } from '#domain/record/eventsByMonth.ts'
import { neighboursOf } from '#domain/record/eventOrder.ts'
import { earliestDay, eventsShown } from '#domain/record/eventsShown.ts'
import { eventLanes, type LaneKind } from '#domain/record/lanes.ts'
import { compareEdtf, onRecord } from '#domain/days/edtf.ts'
import { whyEmpty } from '#domain/record/whyEmpty.ts'
import { openLens, published } from '#tests/domain/timelineFixture.ts'

const tables = { events: published('events'), actors: published('actors') }
const companies = published('companies')
const earliest = earliestDay(
  tables.events.map(({ date }) => date),
  '2026-11-23',
)
const all = { ...openLens, from: '2020-01-01' }

describe('the events of a timeline', () => {
  it('are all 146 where the range is open, in time', () => {
    const { events } = eventsShown(tables, all, earliest)
    expect(events).toHaveLength(146)
    const dates = events.map(({ date }) => date)
    expect(dates).toEqual(dates.toSorted(compareEdtf))
  })

  it('take later events back as of an earlier day', () => {
    const { events } = eventsShown(tables, { ...all, asof: '2025-03-01' }, earliest)
    expect(events.length).toBeGreaterThan(20)
    expect(events.every(({ date }) => onRecord(date, '2025-03-01'))).toBe(true)
  })

  it('only grow as the as-of day moves on', () => {
    const day = fc.constantFrom(
      '2023-06-01',
      '2024-09-15',
      '2025-03-01',
      '2026-06-24',
      '2026-11-23',
    )
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [early, late] = a < b ? [a, b] : [b, a]
        const idsOn = (asof: string) =>
          eventsShown(tables, { ...all, asof }, earliest).events.map(({ id }) => id)
        const after = new Set(idsOn(late))
        expect(idsOn(early).filter((id) => !after.has(id))).toEqual([])
      }),
    )
  })

  it('are the same in whichever order filters are set', () => {
    const filters = [{ type: ['litigation'] as const }, { who: ['anthropic'] }, { q: 'court' }]
    const both = eventsShown(tables, Object.assign({ ...all }, ...filters), earliest).events
    for (const [index, filter] of filters.entries()) {
      const rest = filters.filter((_, other) => other !== index)
      const first = eventsShown(tables, { ...all, ...filter }, earliest).events
      const narrowed = eventsShown(
        { ...tables, events: first },
        Object.assign({ ...all }, ...rest),
        earliest,
      ).events
      expect(narrowed).toEqual(both)
    }
    expect(both.length).toBeGreaterThan(0)
  })
})

describe('lanes', () => {
  const { events } = eventsShown(tables, all, earliest)
  const whose = { actors: tables.actors, companies, who: [] }
  const kinds: readonly LaneKind[] = ['company', 'actor', 'type', 'jurisdiction', 'bearing']

  it.each(kinds)('by %s hold every event, and nothing else', (kind) => {
    const lanes = eventLanes(kind, events, whose)
    expect(new Set(lanes.flatMap((lane) => lane.events))).toEqual(new Set(events))
    expect(new Set(lanes.map(({ id }) => id)).size).toBe(lanes.length)
  })

  it('put an event into the lane of each company it names', () => {
    const lanes = eventLanes('company', events, whose)
    for (const { id, events: own } of lanes.slice(0, -1)) {
      expect(own).toEqual(events.filter(({ actors }) => actors.includes(id)))
    }
    expect(lanes.at(-1)).toMatchObject({ id: 'rest', name: 'No company' })
    expect(lanes.at(-1)?.events).toHaveLength(66)
  })

  it('keep the lanes that were chosen, and put the others’ events aside', () => {
    const lanes = eventLanes('company', events, { ...whose, who: ['meta', 'caisi'] })
    expect(lanes.map(({ name }) => name)).toEqual(['Meta', 'Others'])
  })

  it('keep a company that no event names, since its stance is drawn', () => {
    expect(eventLanes('company', [], whose).map(({ id }) => id)).toEqual(
      companies.map(({ id }) => id),
    )
  })
})

describe('events by month', () => {
  it('adds up to all events, quiet months included', () => {
    const months = eventsByMonth(tables.events, '2023-01', '2026-11')
    expect(months.reduce((sum, month) => sum + month.events, 0)).toBe(146)
    expect(months[0]?.month).toBe('2022-10')
    expect(months).toHaveLength(50)
    expect(months.find(({ month }) => month === '2022-11')?.events).toBe(0)
  })

  it('shows one empty month where there is no event', () => {
    expect(eventsByMonth([], '2026-11', '2026-11')).toEqual([{ month: '2026-11', events: 0 }])
  })
})

describe('the place of an event', () => {
  const { events } = eventsShown(tables, all, earliest)

  it('leads from the first to the last and back', () => {
    expect(neighboursOf(events, events[0]?.id ?? '')).toMatchObject({
      position: 1,
      of: 146,
      earlier: null,
    })
    for (const event of events) {
      const later = neighboursOf(events, event.id)?.later
      if (later) expect(neighboursOf(events, later.id)?.earlier).toBe(event)
    }
  })

  it('is none for an event that is filtered out', () => {
    expect(neighboursOf([], 'llama-2-release')).toBeNull()
  })
})

describe('why nothing is shown', () => {
  it('counts what each filter lets through alone, and offers what brings events back', () => {
    const lens = { ...openLens, from: '2025-01-01', who: ['nvidia'], type: ['litigation'] as const }
    expect(eventsShown(tables, lens, earliest).events).toEqual([])
    const { alone, waysOut } = whyEmpty(tables, lens, earliest)
    expect(alone.map(({ filter, events }) => [filter, events.length])).toEqual([
      ['type', 7],
      ['who', 5],
    ])
    expect(waysOut.map(({ filter, count }) => [filter, count])).toEqual([
      ['type', 5],
      ['who', 7],
    ])
  })
})
