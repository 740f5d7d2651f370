import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { laneLayout } from '#charts/stance-timeline/laneLayout.ts'
import { layMarks } from '#charts/scale/markLayout.ts'
import { paperParts } from '#charts/stance-timeline/paperParts.ts'
import {
  selectStanceTimeline,
  stanceTimeline,
} from '#charts/stance-timeline/selectStanceTimeline.ts'
import {
  stanceTimelineChart,
  timelineSummary,
} from '#charts/stance-timeline/stanceTimelineChart.tsx'
import { selectStancesOverTime } from '#charts/stances-over-time/selectStancesOverTime.ts'
import { timelineTable } from '#charts/stance-timeline/timelineTable.ts'
import { timelineTitle } from '#charts/stance-timeline/timelineTitle.ts'
import { dayNumber } from '#domain/days/edtf.ts'
import { eventFixture, openLens } from '#tests/domain/timelineFixture.ts'
import { wrapped } from '#ui/textWidth.ts'
import { readAddress } from '#url/address.ts'
import { timelineAddress } from '#url/timeline.ts'
import { model, tables, tablesOf } from './laneFixture.ts'

describe('what the lanes hold', () => {
  it('are the companies in the order of the record, then what names none of them', () => {
    const names = model().lanes.map(({ name }) => name)
    expect(names.slice(0, 4)).toEqual(['OpenAI', 'Google', 'Anthropic', 'Meta'])
    expect(names.at(-1)).toBe('No company')
  })

  it('begins with the companies that the words of a search name, by any of their names', () => {
    const first = (q: string, many: number) =>
      model({ q })
        .lanes.slice(0, many)
        .map(({ id }) => id)
    expect(first('nvidia meta', 2)).toEqual(['meta', 'nvidia'])
    expect(first('“Google DeepMind”', 1)).toEqual(['google'])
    expect(first('antropic', 1)).toEqual(['anthropic'])
    expect(first('open', 1)).toEqual(['openai'])
    expect(first('deepmind', 1)).toEqual(['openai'])
    const ids = (q: string) =>
      model({ q })
        .lanes.filter(({ isCompany }) => isCompany)
        .map(({ id }) => id)
    expect(ids('xai').toSorted()).toEqual(ids('').toSorted())
  })

  it('takes stances, changes and events back together as of an earlier day', () => {
    const then = model({ asof: '2025-03-01' })
    const meta = then.lanes.find(({ id }) => id === 'meta')
    expect(meta?.now?.stance).toBe('silent')
    expect(meta?.spans.at(-1)?.end).toBe(dayNumber('2025-03-02'))
    expect(then.changes.every(({ after }) => after.from <= '2025-03-01')).toBe(true)
    expect(then.events.every(({ date }) => date <= '2025-03-01')).toBe(true)
    expect(then.window).toEqual({ first: '2024-04-01', last: '2025-03-01' })
  })

  it('draws stances in lanes of companies and bodies only', () => {
    expect(model({}, 'type').lanes.flatMap(({ spans }) => spans)).toEqual([])
    expect(model({}, 'actor').lanes.flatMap(({ spans }) => spans).length).toBeGreaterThan(0)
  })
})

describe('what was selected', () => {
  const values = {
    ...readAddress(timelineAddress, '').values,
    lane: 'company',
    fold: 'none',
  } as const

  it('is the same for the figure, for what is said beside it, and whatever is open', () => {
    const said = stanceTimeline(tables, openLens, values)
    const opened = { ...values, event: 'one' }
    expect(stanceTimeline({ ...tables }, { ...openLens }, opened)).toBe(said)
    const drawn = stanceTimelineChart.show(tables, openLens, values).plot({ width: 800 })
    expect(drawn).toHaveProperty('props.model', said)
    expect(stanceTimeline(tables, openLens, { ...values, lane: 'type' })).not.toBe(said)
  })

  it('is the same over time for any filter of events', () => {
    const counted = selectStancesOverTime(tables, openLens)
    expect(selectStancesOverTime(tables, { ...openLens, type: ['directive'], q: 'test' })).toBe(
      counted,
    )
    expect(selectStancesOverTime(tables, { ...openLens, who: ['meta'] })).not.toEqual(counted)
  })
})

describe('the headline', () => {
  it('counts who changed, and when', () => {
    expect(timelineTitle(model({ from: '2026-01-01' }))).toBe(
      'Six of 17 companies changed stance in 2026, all of them between May and July',
    )
    expect(timelineTitle(model())).toBe(
      'Six of 17 companies changed stance since December 2025, all of them between May and July 2026',
    )
    expect(timelineTitle(model({ who: ['meta', 'openai'] }))).toBe(
      'Both companies changed stance since December 2025, between May and July 2026',
    )
    // The months are said once.
    expect(
      timelineTitle(model({ who: ['meta', 'xai'], from: '2026-05-01', to: '2026-06-30' })),
    ).toBe('Both companies changed stance from May to June 2026')
  })

  it('tells the steps of one company, or how long it has held', () => {
    expect(timelineTitle(model({ who: ['google'] }))).toBe(
      'Google changed stance once since December 2025: cooperative on 5 May 2026',
    )
    expect(timelineTitle(model({ who: ['amazon'] }))).toBe(
      'Amazon has been silent since 29 August 2024',
    )
    expect(timelineTitle(model({ who: ['meta'], from: '2026-10-01' }))).toBe(
      'Meta has been negotiating since 23 June 2026',
    )
  })

  it('claims no lack of change where nothing is known of before', () => {
    const seed = selectStanceTimeline(
      tablesOf('2026-06-26'),
      { ...openLens, version: '2026-06-26', asof: '2026-06-26' },
      { lane: 'company', fold: 'silent', period: null },
    )
    expect(timelineTitle(seed)).toBe(
      'Four companies have a stance on record: two cooperative, one compliant and one resistant',
    )
    expect(timelineTitle(model({ who: ['apple', 'ibm'] }))).toBe(
      'None of two companies changed stance since December 2025',
    )
  })

  it('says of what there is most where lanes are not companies', () => {
    expect(timelineTitle(model({ from: '2025-01-01' }, 'type'))).toBe(
      'Executive action: 17 of 118 events since 2025, more than any other type of event',
    )
  })

  it('stands over a sentence that says what is drawn, and where the companies stand', () => {
    expect(timelineSummary(model())).toBe(
      'Bands show the stance towards federal pre-release testing, marks 93 events. On 23 November 2026, of 17 companies, five are cooperative, one is negotiating and 11 are silent, five of them not invited.',
    )
    expect(timelineSummary(model({ q: 'zzzzqq' }))).toMatch(/and no event passes the filters\./)
  })
})

describe('the table', () => {
  it('has every period and every event shown, each once', () => {
    const shown = model({ from: '2020-01-01' })
    const ids = timelineTable(shown).rows.map((row) => row.at(-1))
    const all = [...tables.stances, ...tables.events].map(({ id }) => id)
    expect(new Set(ids)).toEqual(new Set(all))
    expect(ids).toHaveLength(all.length)
  })
})

describe('marks', () => {
  const window = { first: '2026-01-01', last: '2026-12-31' }
  const room = {
    window,
    gap: 11,
    countGap: 4,
    xOf: (day: number) => (day - dayNumber('2026-01-01')) * 2,
  }
  const day = fc
    .integer({ min: 0, max: 364 })
    .map((at) => new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10))
  const events = fc
    .array(day, { maxLength: 80 })
    .map((dates) => dates.map((date, index) => eventFixture({ id: `event-${index}`, date })))

  it('never touch another in their row, and lose no event', () => {
    fc.assert(
      fc.property(events, fc.integer({ min: 1, max: 4 }), (some, rows) => {
        const { marks, rows: used } = layMarks(some, { ...room, rows })
        const held = marks.flatMap((mark) => mark.events)
        expect(new Set(held)).toEqual(new Set(some))
        expect(held).toHaveLength(some.length)
        expect(used).toBeLessThanOrEqual(rows)
        for (let row = 0; row < used; row += 1) {
          const xs = marks.filter((mark) => mark.row === row).map(({ x }) => x)
          for (const [index, x] of xs.entries()) {
            expect(x - (xs[index - 1] ?? -Infinity)).toBeGreaterThanOrEqual(11)
          }
        }
      }),
    )
  })

  it('have an extent where the day is not known, within the window', () => {
    const dates = ['2026-06', '2026-06-24~', '2026-06-24', '../2026-02-01', '2025/2026']
    const { marks } = layMarks(
      dates.map((date) => eventFixture({ id: date.replaceAll(/[^a-z0-9]/g, '-'), date })),
      { ...room, rows: 9 },
    )
    const of = (date: string) => marks.find(({ events: [event] }) => event?.date === date)
    expect(of('2026-06')).toMatchObject({ extent: [302, 362], isAbout: false, x: 332 })
    expect(of('2026-06-24~')).toMatchObject({ isAbout: true })
    expect(of('2026-06-24')).toMatchObject({ extent: null, isAbout: false })
    expect(of('../2026-02-01')).toMatchObject({ isAbout: true, x: 63 })
    expect(of('2025/2026')?.extent).toEqual([0, 730])
  })
})

describe('the layout', () => {
  it.each([288, 358, 700, 978, 1360])('stacks lanes without a gap, %i px wide', (width) => {
    const { lanes, axis, foot, height } = laneLayout(model({ from: '2022-10-01' }), width)
    let top = axis
    for (const lane of lanes) {
      expect(lane.top).toBe(top)
      expect(lane.height).toBeGreaterThanOrEqual(26)
      top += lane.height
    }
    expect(height).toBe(top + foot)
  })

  it('wraps a long name and cuts no word', () => {
    expect(wrapped('Department of Commerce', 110, 15).join(' ')).toBe('Department of Commerce')
    expect(wrapped('Department of Commerce', 110, 15).length).toBeGreaterThan(1)
    expect(wrapped('Superintelligence', 20, 15)).toEqual(['Superintelligence'])
  })
})

describe('on paper', () => {
  it('leaves room under every mark for the numbers of its events', () => {
    const { lanes, pitch } = laneLayout(model({ from: '2023' }), 994, true)
    for (const { top, height, marksY, marks } of lanes) {
      for (const { x, row } of marks.marks) {
        expect(marksY + row * pitch + 16).toBeLessThan(top + height)
        const inRow = marks.marks.filter((other) => other.row === row && other.x > x)
        for (const other of inRow) expect(other.x - x).toBeGreaterThanOrEqual(22)
      }
    }
  })

  it.each(['company', 'actor', 'type', 'jurisdiction', 'bearing'] as const)(
    'every lane by %s stands in one part, in order, and every part fits its sheet',
    (lane) => {
      const whole = model({ from: '2023' }, lane)
      const parts = paperParts(whole, 994)
      expect(parts.flatMap(({ lanes }) => lanes)).toEqual(whole.lanes)
      for (const [index, part] of parts.entries()) {
        expect(part.lanes.length).toBeGreaterThan(0)
        const room = index === 0 ? 290 : 610
        if (part.lanes.length > 1)
          expect(laneLayout(part, 994, true).height).toBeLessThanOrEqual(room)
      }
    },
  )
})
