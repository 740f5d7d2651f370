import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  closeness,
  scoreOf,
  rankedByCloseness,
  type WeighedAnswer,
} from '#domain/comparison/closeness.ts'
import { CLOSENESS_READINGS } from '#domain/comparison/closenessReadings.ts'
import { comparisonCell } from '#domain/cells/comparisonCell.ts'
import { comparisonColumns } from '#domain/cells/comparisonColumns.ts'
import { openLens, published } from '#tests/domain/timelineFixture.ts'

const score = fc.constantFrom(0, 0.5, 1, null)
const QUESTIONS = 4
const weights = fc.array(fc.integer({ min: 1, max: 9 }), {
  minLength: QUESTIONS,
  maxLength: QUESTIONS,
})
const answers = fc
  .array(fc.record({ weight: fc.integer({ min: 1, max: 9 }), score }), { minLength: 1 })
  .filter((all) => all.some((one) => one.score !== null))

/** The same questions, asked of several companies. */
const companies = fc
  .tuple(weights, fc.array(fc.array(score, { minLength: QUESTIONS, maxLength: QUESTIONS })))
  .map(([weighed, rows]) =>
    rows.map((scores, of) => ({
      of,
      answers: weighed.map((weight, index) => ({ weight, score: scores[index] ?? null })),
    })),
  )

const of = (all: readonly WeighedAnswer[]) => {
  const found = closeness(all)
  if (!found) throw new Error('nothing is answered')
  return found
}

describe('closeness', () => {
  it('does not change with the scale of the weights', () => {
    fc.assert(
      fc.property(answers, fc.integer({ min: 2, max: 50 }), (all, factor) => {
        const scaled = of(all.map((one) => ({ ...one, weight: one.weight * factor })))
        expect(scaled.low).toBeCloseTo(of(all).low, 12)
        expect(scaled.high).toBeCloseTo(of(all).high, 12)
      }),
    )
  })

  it('lies between 0 and 1, and is one number exactly where every question is answered', () => {
    fc.assert(
      fc.property(answers, (all) => {
        const { low, high, answered, asked } = of(all)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
        expect(low === high).toBe(answered === asked)
        expect(low).toBeLessThanOrEqual(high)
      }),
    )
  })

  it('only narrows as an answer becomes known', () => {
    fc.assert(
      fc.property(answers, fc.constantFrom(0, 0.5, 1), (all, found) => {
        const index = all.findIndex((one) => one.score === null)
        fc.pre(index >= 0)
        const before = of(all)
        const after = of(all.map((one, at) => (at === index ? { ...one, score: found } : one)))
        expect(after.low).toBeGreaterThanOrEqual(before.low)
        expect(after.high).toBeLessThanOrEqual(before.high)
        expect(after.high - after.low).toBeLessThan(before.high - before.low)
      }),
    )
  })

  it('does not fall as more weight is given to what a company answers in full', () => {
    fc.assert(
      fc.property(answers, fc.nat(), fc.integer({ min: 1, max: 9 }), (all, at, more) => {
        const index = at % all.length
        fc.pre(all[index]?.score === 1)
        const heavier = all.map((one, i) =>
          i === index ? { ...one, weight: one.weight + more } : one,
        )
        expect(of(heavier).low).toBeGreaterThanOrEqual(of(all).low)
        expect(of(heavier).high).toBeGreaterThanOrEqual(of(all).high - 1e-12)
      }),
    )
  })

  it('ignores what has no weight, and says nothing where nothing is answered', () => {
    const one = { weight: 2, score: 0.5 }
    expect(closeness([one, { weight: 0, score: 1 }])).toEqual(closeness([one]))
    expect(closeness([{ weight: 2, score: null }])).toBeNull()
    expect(closeness([{ weight: 0, score: 1 }])).toBeNull()
    expect(closeness([])).toBeNull()
  })

  it('reads an absence as either end, never as the far one', () => {
    expect(
      closeness([
        { weight: 3, score: 1 },
        { weight: 1, score: null },
      ]),
    ).toEqual({
      low: 0.75,
      high: 1,
      answered: 1,
      asked: 2,
    })
  })
})

describe('ranks', () => {
  it('hold the rank that any answers still open could bring', () => {
    fc.assert(
      fc.property(companies, fc.infiniteStream(fc.constantFrom(0, 0.5, 1)), (all, guesses) => {
        const ranked = rankedByCloseness(all)
        const settled = new Map(
          ranked.map(({ of: id }) => {
            const own = all[id]?.answers ?? []
            const filled = own.map((one) => ({
              ...one,
              score: one.score ?? guesses.next().value ?? 0,
            }))
            return [id, of(filled).low]
          }),
        )
        for (const { of: id, best, worst } of ranked) {
          const own = settled.get(id) ?? 0
          const rank = 1 + [...settled.values()].filter((other) => other > own).length
          expect(rank).toBeGreaterThanOrEqual(best)
          expect(rank).toBeLessThanOrEqual(worst)
        }
      }),
    )
  })

  it('leave out exactly those that answer nothing, and go down from the closest', () => {
    fc.assert(
      fc.property(companies, (all) => {
        const ranked = rankedByCloseness(all)
        const silent = all.filter(({ answers: own }) => own.every((one) => one.score === null))
        expect(ranked.length + silent.length).toBe(all.length)
        const middles = ranked.map(({ low, high }) => low + high)
        expect(middles).toEqual(middles.toSorted((a, b) => b - a))
      }),
    )
  })
})

describe('the published record', () => {
  const tables = {
    stances: published('stances'),
    positions: published('positions'),
    commitments: published('commitments'),
  }
  const columns = comparisonColumns(published('dimensions'), published('instruments'))
  const companyIds = published('companies').map(({ id }) => id)
  const placed = (company: string, id: string) => {
    const column = columns.find((one) => one.id === id)
    if (!column) throw new Error(`no column ${id}`)
    return scoreOf(comparisonCell(tables, company, column, openLens.asof, '2026-11-23'))
  }

  it('has every column and every value that is read', () => {
    const values: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
      CLOSENESS_READINGS.map(({ column }) => [
        column,
        tables.positions.filter(({ dimension }) => dimension === column).map(({ value }) => value),
      ]),
    )
    for (const { column, scores } of CLOSENESS_READINGS) {
      expect(columns.map(({ id }) => id)).toContain(column)
      // Values that say nothing either way are named here, so that a new one in the data is not passed over.
      const silent = ['unknown', 'not confirmed', 'promised']
      const unread = values[column]?.filter((value) => !Object.hasOwn(scores, value)) ?? []
      expect(unread.filter((value) => !silent.includes(value))).toEqual([])
    }
  })

  it('places nothing where nothing is on record', () => {
    for (const company of companyIds) {
      for (const { column } of CLOSENESS_READINGS) {
        const found = columns.find(({ id }) => id === column)
        if (!found) continue
        const cell = comparisonCell(tables, company, found, openLens.asof, '2026-11-23')
        if (cell.value === null) expect(scoreOf(cell)).toBeNull()
      }
    }
    expect(placed('meta', 'eu-cop-2025')).toBeNull()
    expect(placed('meta', 'caisi')).toBeNull()
    expect(placed('meta', 'stance')).toBe(0.5)
  })
})
