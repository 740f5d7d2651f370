import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dayOf } from '#domain/days/edtf.ts'
import { periodDifference } from '#domain/comparison/periodDifference.ts'
import { stanceValue, type Stance } from '#domain/schema/recordTables.ts'
import { cited } from '#tests/domain/comparisonFixture.ts'
import { stanceFixture } from '#tests/domain/timelineFixture.ts'

/** Periods of one company that follow on each other, the last one open. */
const periods: fc.Arbitrary<readonly Stance[]> = fc
  .uniqueArray(fc.integer({ min: 19_000, max: 20_500 }), { minLength: 1, maxLength: 6 })
  .chain((starts) => {
    const inTime = starts.toSorted((a, b) => a - b)
    return fc.tuple(...inTime.map(() => fc.constantFrom(...stanceValue.options))).map((values) =>
      values.map((stance, index) => {
        const next = inTime[index + 1]
        return stanceFixture({
          id: `meta-${index}`,
          company: 'meta',
          stance,
          from: dayOf(inTime[index] ?? 0),
          to: next === undefined ? null : dayOf(next - 1),
        })
      }),
    )
  })

it('finds nothing between a version and itself', () => {
  fc.assert(
    fc.property(periods, (own) => {
      expect(periodDifference(own, own)).toEqual([])
    }),
  )
})

it('names each period at most once, and the other way round the same ones', () => {
  fc.assert(
    fc.property(periods, periods, (before, after) => {
      const there = periodDifference(before, after)
      const named = there.flatMap(({ before: was, after: is }) => [was, is]).filter(Boolean)
      expect(new Set(named).size).toBe(named.length)
      const back = periodDifference(after, before)
      expect(new Set(back.map(({ before: was, after: is }) => `${is?.id} ${was?.id}`))).toEqual(
        new Set(there.map(({ before: was, after: is }) => `${was?.id} ${is?.id}`)),
      )
    }),
  )
})

it('leaves out no period that one version has alone', () => {
  fc.assert(
    fc.property(periods, periods, (before, after) => {
      const changes = periodDifference(before, after)
      const same = (was: Stance) =>
        after.some((is) => is.stance === was.stance && is.from === was.from && is.to === was.to)
      for (const was of before) {
        expect(same(was) || changes.some((change) => change.before === was)).toBe(true)
      }
    }),
  )
})

it('tells moved days and new reasons of a period that is long over', () => {
  const first = stanceFixture({
    id: 'a',
    company: 'xai',
    stance: 'silent',
    from: '2023-11-02',
    to: '2024-05-31',
  })
  const last = stanceFixture({
    id: 'b',
    company: 'xai',
    stance: 'resistant',
    from: '2024-06-01',
    to: null,
  })
  expect(
    periodDifference(
      [first, last],
      [{ ...first, id: 'c', from: '2023-11-04', confidence: 'high' }, last],
    ),
  ).toMatchObject([
    { company: 'xai', before: { id: 'a' }, after: { id: 'c' }, basis: ['days', 'confidence'] },
  ])
})

it('tells a period that was cut in two as one that is shorter and one that came', () => {
  const whole = stanceFixture({
    id: 'a',
    company: 'ibm',
    stance: 'silent',
    from: '2023-09-12',
    to: null,
  })
  const signed = stanceFixture({
    id: 'b',
    company: 'ibm',
    stance: 'cooperative',
    from: '2023-09-12',
    to: '2024-08-28',
  })
  const after = { ...whole, id: 'c', from: '2024-08-29' }
  expect(periodDifference([whole], [signed, after])).toMatchObject([
    { before: null, after: { id: 'b' }, basis: [] },
    { before: { id: 'a' }, after: { id: 'c' }, basis: ['days'] },
  ])
})

it('says nothing of companies that only one version has', () => {
  const own = stanceFixture({ id: 'a', company: 'ibm', from: '2023-09-12', to: null })
  expect(periodDifference([], [own])).toEqual([])
})

it.each<readonly [string, Partial<Stance>]>([
  ['days', { to: '2026-03-01' }],
  ['wording', { rationale: 'Said otherwise.' }],
  ['wording', { participation: 'Took part' }],
  ['confidence', { confidence: 'high' }],
  ['sources', { evidence: [cited('nist')] }],
])('names what of a period changed beside its stance: %s, %j', (basis, part) => {
  const was = stanceFixture({})
  expect(periodDifference([was], [{ ...was, ...part }]).map((one) => one.basis)).toEqual([[basis]])
})
