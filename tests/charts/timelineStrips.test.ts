import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chosenMonths, daysOf, movedEnd, movedRange } from '#charts/event-density/RangeBrush.tsx'
import { selectEventDensity } from '#charts/event-density/selectEventDensity.ts'
import { selectStancesOverTime } from '#charts/stances-over-time/selectStancesOverTime.ts'
import { stanceRows } from '#charts/stances-over-time/stanceRows.ts'
import { timeTicks } from '#charts/scale/timeTicks.ts'
import { dayNumber } from '#domain/days/edtf.ts'
import { monthsBetween } from '#domain/days/months.ts'
import { textWidth } from '#ui/textWidth.ts'
import { isoDay } from '#tests/domain/edtfArbitrary.ts'
import { openLens, published } from '#tests/domain/timelineFixture.ts'

const tables = {
  events: published('events'),
  actors: published('actors'),
  stances: published('stances'),
  companies: published('companies'),
}
const lane = { lane: 'company' as const }

describe('events per month', () => {
  it('counts every event whatever range is chosen, and marks the range', () => {
    const { months, total, chosen } = selectEventDensity(tables, openLens, lane)
    expect(months.reduce((sum, { events }) => sum + events, 0)).toBe(146)
    expect(total).toBe(146)
    expect(chosen).toBe(93)
    expect(months.filter(({ isChosen }) => isChosen)).toHaveLength(12)
    expect(months.find(({ isChosen }) => isChosen)?.month).toBe('2025-12')
  })

  it('counts what passes the filters, over the same months', () => {
    const all = selectEventDensity(tables, openLens, lane)
    const some = selectEventDensity(tables, { ...openLens, type: ['litigation'], q: 'court' }, lane)
    expect(some.months.map(({ month }) => month)).toEqual(all.months.map(({ month }) => month))
    expect(some.total).toBeGreaterThan(0)
    expect(some.total).toBeLessThan(10)
  })
})

describe('choosing months', () => {
  const months = monthsBetween('2024-01', '2026-11')
  const place = fc.integer({ min: -20, max: 80 })
  const chosen = fc
    .tuple(fc.nat(months.length - 1), fc.nat(months.length - 1))
    .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))

  it('never reverses the range, and never leaves the list', () => {
    fc.assert(
      fc.property(
        chosen,
        place,
        fc.constantFrom('from' as const, 'to' as const),
        (range, to, end) => {
          for (const next of [
            movedEnd(range, end, to, months.length),
            movedRange(range, to, months.length),
          ]) {
            expect(next.from).toBeGreaterThanOrEqual(0)
            expect(next.to).toBeLessThan(months.length)
            expect(next.from).toBeLessThanOrEqual(next.to)
          }
          const { from, to: last } = movedRange(range, to, months.length)
          expect(last - from).toBe(range.to - range.from)
        },
      ),
    )
  })

  it('comes back from days to the same months', () => {
    fc.assert(
      fc.property(chosen, (range) => {
        expect(chosenMonths(months, daysOf(months, range, '2026-11-23'))).toEqual(range)
      }),
    )
  })

  it('cuts the last month at the as-of day, and keeps to the list', () => {
    expect(daysOf(months, { from: 0, to: 34 }, '2026-11-23')).toEqual({
      first: '2024-01-01',
      last: '2026-11-23',
    })
    expect(chosenMonths(months, { first: '2020-01-01', last: '2030-01-01' })).toEqual({
      from: 0,
      to: 34,
    })
  })
})

describe('companies by stance', () => {
  it('counts each company with a record once, in every month', () => {
    const { months } = selectStancesOverTime(tables, { ...openLens, from: '2018-01-01' })
    for (const { counts } of months) {
      const names = counts.flatMap(({ companies }) => companies)
      expect(new Set(names).size).toBe(names.length)
    }
    // It begins where the record does.
    expect(months[0]?.month).toBe('2023-07')
    expect(months[0]?.counts).not.toEqual([])
    expect(months.at(-1)?.counts.map(({ look, companies }) => [look, companies.length])).toEqual([
      ['cooperative', 5],
      ['negotiating', 1],
      ['silent', 6],
      ['not-invited', 5],
    ])
  })

  it('counts nothing after the as-of day', () => {
    const { months } = selectStancesOverTime(tables, {
      ...openLens,
      asof: '2025-03-01',
      from: '2025-01-01',
      to: '2026-12-31',
    })
    expect(months.at(-1)?.day).toBe('2025-03-01')
  })

  it('draws as many rows in each month as there are companies', () => {
    const { months } = selectStancesOverTime(tables, { ...openLens, from: '2023-01-01' })
    const { runs } = stanceRows(months)
    for (const [index, { counts }] of months.entries()) {
      const drawn = runs.filter(({ from, to }) => from <= index && index <= to)
      expect(drawn).toHaveLength(counts.reduce((sum, { companies }) => sum + companies.length, 0))
      for (const { look, companies } of counts) {
        expect(drawn.filter((run) => run.look === look)).toHaveLength(companies.length)
      }
    }
  })
})

describe('lines of the time axis', () => {
  it('have words that never collide, and lie within the window', () => {
    const window = fc
      .tuple(isoDay, fc.integer({ min: 1, max: 2500 }))
      .map(([first, days]) => ({ first, days }))
    fc.assert(
      fc.property(window, fc.integer({ min: 240, max: 1360 }), ({ first, days }, width) => {
        const start = dayNumber(first)
        const last = new Date((start + days - 1) * 86_400_000).toISOString().slice(0, 10)
        const perDay = width / days
        const words = timeTicks({ first, last }, width)
          .filter(({ label }) => label !== '')
          .map(({ label, words: at, isCentred, day }) => {
            expect(day).toBeGreaterThanOrEqual(start)
            const x = (at - start) * perDay - (isCentred ? textWidth(label, 12.5) / 2 : 0)
            return { from: x, to: x + textWidth(label, 12.5) }
          })
        for (const [index, word] of words.entries()) {
          const before = words[index - 1]
          if (before) expect(word.from).toBeGreaterThan(before.to)
        }
      }),
    )
  })
})
