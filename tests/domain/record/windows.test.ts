import { describe, expect, it } from 'vitest'
import { asOfStops, monthStep } from '#domain/record/asOfStops.ts'
import { eventsByMonth } from '#domain/record/eventsByMonth.ts'
import { inTime, neighboursOf } from '#domain/record/eventOrder.ts'
import { earliestDay, eventsShown, recordStart } from '#domain/record/eventsShown.ts'
import { searchEvents } from '#domain/record/eventSearch.ts'
import { eventsInLens } from '#domain/record/eventsInLens.ts'
import type { Lens } from '#domain/record/lens.ts'
import { rangeEnds, timeWindow, wholeMonths, zoomed } from '#domain/record/timeWindow.ts'
import { whyEmpty } from '#domain/record/whyEmpty.ts'
import { monthSpan, windowWords } from '#domain/record/windowWords.ts'
import { eventFixture, openLens, stanceFixture } from '#tests/domain/timelineFixture.ts'

const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).join(' ')

describe('a range in words', () => {
  it.each([
    ['2026-01-01', '2026-11-23', '2026-11-23', 'in 2026'],
    ['2025-01-01', '2026-11-23', '2026-11-23', 'since 2025'],
    ['2026-01-01', '2026-11-22', '2026-11-23', 'from 1 January 2026 to 22 November 2026'],
    ['2026-01-01', '2026-11-30', '2027-01-01', 'from January to November 2026'],
    ['2025-01-01', '2026-12-31', '2027-06-01', 'from January 2025 to December 2026'],
    ['2026-02-01', '2026-02-28', '2027-01-01', 'in February 2026'],
  ])('from %s to %s as of %s is “%s”', (first, last, asof, words) => {
    expect(windowWords({ first, last }, asof)).toBe(words)
  })

  it('says the year of two months once where it is one', () => {
    expect(monthSpan('2026-05', '2026-07', 'and')).toBe('May and July 2026')
    expect(monthSpan('2024-08', '2026-07', 'to')).toBe('August 2024 to July 2026')
  })
})

describe('the days of a timeline', () => {
  it('begin with the record where it is younger than twelve months, and has begun', () => {
    const first = (earliest: string) =>
      timeWindow({ from: null, to: null, asof: '2026-11-23' }, earliest).first
    expect(first('2026-06-15')).toBe('2026-06-01')
    expect(first('2026-11-23')).toBe('2026-11-01')
    expect(first('2026-12-01')).toBe('2025-12-01')
    expect(first('2025-12-01')).toBe('2025-12-01')
  })

  it('begin with the month of their end where the record begins no earlier', () => {
    const at = (to: string) => timeWindow({ from: null, to, asof: '2026-11-23' }, '2026-06-15')
    expect(at('2026-06-16').first).toBe('2026-06-15')
    expect(at('2026-06-15').first).toBe('2026-06-01')
    expect(at('2025-03-31').first).toBe('2025-03-01')
  })

  it('have months for ends where they begin and end with one', () => {
    const ends = (first: string, last: string) => rangeEnds({ first, last }, '2026-11-30')
    expect(ends('2026-06-01', '2026-11-30')).toEqual({ from: '2026-06', to: null })
    expect(ends('2026-06-02', '2026-10-31')).toEqual({ from: '2026-06-02', to: '2026-10' })
    expect(ends('2026-06-02', '2026-10-30')).toEqual({ from: '2026-06-02', to: '2026-10-30' })
    expect(wholeMonths({ first: '2026-06-02', last: '2026-09-03' }, '2026-11-23')).toEqual({
      first: '2026-06-01',
      last: '2026-09-30',
    })
  })

  it('keep their middle when they are drawn closer, and their bounds when they are drawn wider', () => {
    const bounds = { first: '2026-01-01', last: '2026-12-31' }
    const range = { first: '2026-03-01', last: '2026-05-09' }
    expect(zoomed(range, 0.5, bounds)).toEqual({ first: '2026-03-19', last: '2026-04-22' })
    expect(zoomed(range, 100, bounds)).toEqual(bounds)
    expect(zoomed(range, 2, bounds, '2026-03-01')).toEqual({
      first: '2026-03-01',
      last: '2026-07-18',
    })
    expect(zoomed(range, 1, bounds, '2020-01-01')).toEqual({
      first: '2026-01-01',
      last: '2026-03-11',
    })
    expect(zoomed(range, 1, { first: '2026-04-01', last: '2026-04-05' })).toEqual({
      first: '2026-04-01',
      last: '2026-04-05',
    })
  })

  it('begin with the first event, or without events with the first period, or with the day', () => {
    const events = [eventFixture({ date: '2026-03' }), eventFixture({ date: '2025-06-01' })]
    const stances = [stanceFixture({ from: '2024-01-01' }), stanceFixture({ from: '2023' })]
    expect(recordStart({ events, stances }, '2026-11-23')).toBe('2025-06-01')
    expect(recordStart({ events, stances }, '2025-01-01')).toBe('2025-01-01')
    expect(recordStart({ events: [], stances }, '2026-11-23')).toBe('2023-01-01')
    expect(recordStart({ events: [] }, '2026-11-23')).toBe('2026-11-23')
    expect(earliestDay(['2026-03', '2026-02-01', '2027'], '2026-11-23')).toBe('2026-02-01')
  })
})

describe('events', () => {
  const events = [
    eventFixture({ id: 'b', date: '2026-02-01', title: 'A bill', actors: ['meta'] }),
    eventFixture({ id: 'a', date: '2026-01-01', type: 'hearing', confidence: 'low' }),
    eventFixture({
      id: 'c',
      date: '2026-02-01',
      jurisdiction: 'eu',
      bearing: { direction: 'toward-two-tier', why: 'x' },
    }),
  ]
  const lens = { ...openLens, from: '2020-01-01' }

  it('stand in time, those of a day as in the record, with what is earlier and later', () => {
    const all = inTime(events)
    expect(ids(all)).toBe('a b c')
    const at = (id: string) => {
      const found = neighboursOf(all, id)
      return found && [found.position, found.of, found.earlier?.id, found.later?.id]
    }
    expect(at('a')).toEqual([1, 3, undefined, 'b'])
    expect(at('b')).toEqual([2, 3, 'a', 'c'])
    expect(at('c')).toEqual([3, 3, 'b', undefined])
    expect(at('d')).toBeNull()
  })

  it.each<[Partial<Lens>, string]>([
    [{}, 'b a c'],
    [{ asof: '2026-01-31' }, 'a'],
    [{ from: '2026-02-01' }, 'b c'],
    [{ to: '2026-01-31' }, 'a'],
    [{ type: ['hearing'] }, 'a'],
    [{ in: ['eu'] }, 'c'],
    [{ bearing: ['toward-two-tier'] }, 'c'],
    [{ confidence: ['low', 'medium'] }, 'a'],
    [{ who: ['meta', 'xai'] }, 'b'],
    [{ who: ['xai'] }, ''],
  ])('are shown through %j', (part, shown) => {
    expect(ids(eventsInLens(events, { ...lens, ...part }))).toBe(shown)
  })

  it('are searched in sources only where these are there', () => {
    const cited = { source: 's', supports: 'x', access: 'read', via: null } as const
    const tables = { events: [eventFixture({ evidence: [cited] })], actors: [] }
    const source = { url: null, published: null, tier: 'primary' } as const
    const sources = [{ ...source, id: 's', publisher: 'Reuters', title: null }]
    const found = (some: object) =>
      eventsShown({ ...tables, ...some }, { ...lens, q: 'reuters' }, '2020-01-01').events.length
    expect([found({}), found({ sources })]).toEqual([0, 1])
  })

  it('score by the best fields that each word is in', () => {
    const one = [eventFixture({ title: 'Alpha beta', summary: 'Beta gamma', actors: ['gamma'] })]
    const hit = (q: string) => {
      const [found] = searchEvents(one, q, { actors: [{ id: 'gamma', name: 'Gamma Inc' }] }).hits
      return found && [found.score, found.fields.join()]
    }
    expect(hit('alpha')).toEqual([8, 'title'])
    expect(hit('beta')).toEqual([10, 'title,summary'])
    expect(hit('gamma alpha')).toEqual([14, 'title,actors,summary'])
    expect(hit('alpha zzzz')).toBeUndefined()
    expect(searchEvents(one, 'alpha', { actors: [] })).toMatchObject({ words: ['alpha'], near: [] })
  })

  it('of a month are counted from where they need it to where they need it', () => {
    expect(eventsByMonth(events, '2026-02', '2026-02')).toEqual([
      { month: '2026-01', events: 1 },
      { month: '2026-02', events: 2 },
    ])
    expect(eventsByMonth(events, '2026-01', '2026-03').at(-1)).toEqual({
      month: '2026-03',
      events: 0,
    })
  })

  it('are none for reasons that are told in a fixed order', () => {
    const { alone, waysOut } = whyEmpty(
      { events, actors: [] },
      { ...lens, q: 'bill', type: ['hearing'] },
      '2026-01-01',
    )
    expect(alone.map((one) => `${one.filter}: ${ids(one.events)}`)).toEqual(['type: a', 'q: b'])
    expect(waysOut).toEqual([
      { filter: 'type', count: 1 },
      { filter: 'q', count: 1 },
    ])
    const dated = whyEmpty({ events, actors: [] }, { ...lens, from: '2026-03-01' }, '2026-01-01')
    expect(dated).toEqual({ alone: [], waysOut: [{ filter: 'dates', count: 3 }] })
  })
})

it('stops where a record begins, and steps by months within a year and over its turn', () => {
  const [first, second] = asOfStops(
    [
      stanceFixture({ id: 'b', from: '2026-02-01', stance: 'compliant' }),
      stanceFixture({ id: 'a', from: '2026-01-01' }),
    ],
    ['acme'],
  )
  expect([first?.changes[0]?.before, second?.changes[0]?.before?.id]).toEqual([null, 'a'])
  expect(first?.answers).toBe(0)
  expect([monthStep('2026-01-31', 13), monthStep('2026-03-05', -3)]).toEqual([
    '2027-02-28',
    '2025-12-05',
  ])
})
