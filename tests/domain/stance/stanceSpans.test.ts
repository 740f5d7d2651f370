import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayNumber, edtf, knownFrom, readEdtf } from '#domain/days/edtf.ts'
import { stancesAsOf } from '#domain/record/lens.ts'
import { stanceChanges } from '#domain/stance/stanceChanges.ts'
import { stanceSpans } from '#domain/stance/stanceSpans.ts'
import { edtfText, isoDay } from '#tests/domain/edtfArbitrary.ts'
import { published, stanceFixture } from '#tests/domain/timelineFixture.ts'

const stances = published('stances')
const of = (company: string, asof = '2026-11-23') =>
  stanceSpans(
    stancesAsOf(stances, asof).filter((stance) => stance.company === company),
    asof,
  )

describe('stance spans', () => {
  it('ends a period that still holds with the last day shown', () => {
    expect(of('google').at(-1)).toMatchObject({
      start: dayNumber('2026-05-05'),
      end: dayNumber('2026-11-24'),
      startSpread: 0,
      endSpread: 0,
    })
  })

  it('cuts two uncertain ends that share an extent where the later one may begin, and draws that one faint', () => {
    const [, , compliant, cooperative] = of('openai')
    expect(compliant).toMatchObject({ end: dayNumber('2026-07-01'), endSpread: 0 })
    expect(cooperative).toMatchObject({ start: dayNumber('2026-07-01'), startSpread: 30 })
  })

  it('says that nobody knows how far an approximate day reaches', () => {
    const resistant = of('meta').find(({ stance }) => stance.stance === 'resistant')
    expect(resistant).toMatchObject({ startSpread: 0, endSpread: Infinity })
  })

  it('ends on the last day that an imprecise end may mean, and is uncertain since the first', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 12 }), fc.boolean(), (month, isKnown) => {
        const to = `2025-${String(month).padStart(2, '0')}`
        const days = new Date(Date.UTC(2025, month, 0)).getUTCDate()
        const end = isKnown ? `${to}-${days}` : to
        const [span] = stanceSpans([stanceFixture({ from: '2025-01', to: end })], '2026-11-23')
        expect(span).toMatchObject({
          start: dayNumber('2025-01-01'),
          startSpread: 30,
          end: dayNumber(`${to}-${days}`) + 1,
          endSpread: isKnown ? 0 : days - 1,
        })
      }),
    )
  })

  it('marks a period of which only the latest start is known', () => {
    const [seed] = stanceSpans([stanceFixture({ from: '../2026-06-26' })], '2026-06-26')
    expect(seed).toMatchObject({ isOpenStart: true, start: dayNumber('2026-06-26') })
  })

  it('never lets one period cover another, whatever the dates', () => {
    const edtfDate = edtfText.filter((text) => readEdtf(text) !== null)
    const period = fc
      .record({ from: edtfDate, to: fc.option(edtfDate, { nil: null }) })
      .map((part) => stanceFixture(part))
    fc.assert(
      fc.property(fc.array(period, { maxLength: 5 }), isoDay, (periods, until) => {
        const begun = periods.filter(({ from }) => knownFrom(edtf(from)) <= until)
        const spans = stanceSpans(begun, until)
        for (const [index, span] of spans.entries()) {
          expect(span.end).toBeGreaterThanOrEqual(span.start)
          expect(span.startSpread).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeLessThanOrEqual(dayNumber(until) + 1)
          const next = spans[index + 1]
          if (next) expect(next.start).toBeGreaterThanOrEqual(span.end)
        }
      }),
    )
  })
})

describe('changes of stance', () => {
  it('finds six companies that changed in 2026, all between May and July', () => {
    const changes = stanceChanges(stances, { first: '2026-01-01', last: '2026-11-23' })
    expect(new Set(changes.map(({ company }) => company)).size).toBe(6)
    expect(changes[0]?.after.from).toBe('2026-05-05')
    expect(changes.at(-1)?.after.from).toBe('2026-07~')
  })

  it('takes neither a first record nor a new period of the same stance for a change', () => {
    const changes = stanceChanges(
      [
        stanceFixture({ from: '2026-01-01', to: '2026-01-31', stance: 'negotiating' }),
        stanceFixture({ id: 'acme-2', from: '2026-02-01', stance: 'negotiating' }),
      ],
      { first: '2020-01-01', last: '2026-12-31' },
    )
    expect(changes).toEqual([])
  })
})
