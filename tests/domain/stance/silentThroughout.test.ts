import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayNumber, dayOf } from '#domain/days/edtf.ts'
import { STANCE_VALUES } from '#domain/schema/values.ts'
import { foldable, isSilentThroughout } from '#domain/stance/silentThroughout.ts'
import { stanceInForce } from '#domain/stance/stanceInForce.ts'
import { stanceSpans } from '#domain/stance/stanceSpans.ts'
import { stanceFixture } from '#tests/domain/timelineFixture.ts'

const FIRST = '2026-01-01'
const day = (after: number) => dayOf(dayNumber(FIRST) + after)

/** Periods of one company, most of them silent, of which some end and leave a gap. */
const periods = fc
  .uniqueArray(fc.integer({ min: -20, max: 40 }), { minLength: 0, maxLength: 4 })
  .chain((starts) =>
    fc.tuple(
      ...starts.map((start) =>
        fc.record({
          from: fc.constant(day(start)),
          to: fc.option(
            fc.nat(30).map((days) => day(start + days)),
            { nil: null, freq: 2 },
          ),
          stance: fc.oneof(
            { weight: 3, arbitrary: fc.constant('silent' as const) },
            { weight: 1, arbitrary: fc.constantFrom(...STANCE_VALUES) },
          ),
        }),
      ),
    ),
  )
  .map((parts) => parts.map((part, index) => stanceFixture({ id: `acme-${index}`, ...part })))

/** The periods in a range from the first day, as a lane has them. */
const within = (stances: Parameters<typeof stanceSpans>[0], known: string) =>
  stanceSpans(
    stances.filter(({ from }) => from <= known),
    known,
  ).filter(({ end }) => end > dayNumber(FIRST))

describe('silence over a whole range', () => {
  it('is silence on every day since the first that is on record, and on the last', () => {
    const seen = { yes: 0, no: 0 }
    fc.assert(
      fc.property(periods, fc.nat(30), (stances, length) => {
        const known = day(length)
        const days = Array.from({ length: length + 1 }, (_, after) => {
          const held = stanceInForce(
            stances.filter(({ from }) => from <= known),
            'acme',
            day(after),
          )
          return held?.stance ?? null
        })
        const onRecord = days.slice(days.findIndex((stance) => stance !== null))
        const isSilent =
          days.some((stance) => stance !== null) && onRecord.every((stance) => stance === 'silent')
        const answer = isSilentThroughout(within(stances, known), known)
        seen[answer ? 'yes' : 'no'] += 1
        expect(answer).toBe(isSilent)
      }),
      { numRuns: 500 },
    )
    // Of both there were many.
    expect(Math.min(seen.yes, seen.no)).toBeGreaterThan(30)
  })

  it('is not said of a company without a record', () => {
    expect(isSilentThroughout([], '2026-06-01')).toBe(false)
  })
})

describe('what can be folded', () => {
  const ids = fc.uniqueArray(fc.constantFrom<string[]>('a', 'b', 'c', 'd', 'e'), { maxLength: 5 })

  it('is silent, not asked for, and three or more or none', () => {
    fc.assert(
      fc.property(ids, ids, (silent, asked) => {
        const found = foldable(silent, asked)
        expect(silent).toEqual(expect.arrayContaining([...found]))
        expect(found.filter((one) => asked.includes(one))).toEqual([])
        const others = silent.filter((one) => !asked.includes(one))
        expect(found).toHaveLength(others.length < 3 ? 0 : others.length)
      }),
    )
  })
})
