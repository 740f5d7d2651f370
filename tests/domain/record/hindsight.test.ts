import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { datesNamed } from '#domain/days/datesNamed.ts'
import { dayNumber, dayOf, edtf, knownFrom, onRecord } from '#domain/days/edtf.ts'
import { firstPublished, partedEvidence, partedWords } from '#domain/record/hindsight.ts'
import { hindsightWords } from '#domain/record/hindsightWords.ts'
import type { Lens } from '#domain/record/lens.ts'
import { publishedDays } from '#domain/record/seenRows.ts'
import { looksBack, seenTables } from '#domain/record/seenTables.ts'
import { isSourced, type Cited, type Seen } from '#domain/schema/evidence.ts'
import { stanceInForce } from '#domain/stance/stanceInForce.ts'
import { openLens, published, stanceFixture } from '#tests/domain/timelineFixture.ts'

const tables = {
  stances: published('stances'),
  commitments: published('commitments'),
  positions: published('positions'),
  events: published('events'),
  disputes: published('disputes'),
}
const days = publishedDays(published('sources'))
const lensOn = (asof: string, known = false): Lens => ({
  ...openLens,
  asof,
  known,
  published: days,
})

const day = fc.integer({ min: dayNumber('2023-06-01'), max: dayNumber('2026-11-22') }).map(dayOf)
const on = (law: (asof: string) => void, numRuns = 25) =>
  fc.assert(fc.property(day, law), { numRuns, seed: 20_261_128 })

const rest = { participation: '', rationale: '', detail: '', note: '', summary: '', resolution: '' }

type Row = Seen<{ readonly id: string; readonly evidence?: readonly Cited[] }>

/** Rows on record on a day, each with all that it says in words. */
function rowsOn(asof: string, known = false) {
  const seen = seenTables(tables, lensOn(asof, known))
  const begun = [
    ...seen.stances.filter(({ from }) => onRecord(from, asof)),
    ...seen.positions.filter(({ asOf }) => onRecord(asOf, asof)),
    ...seen.events.filter(({ date }) => onRecord(date, asof)),
    ...seen.commitments.filter(({ date }) => date !== null && onRecord(date, asof)),
    ...seen.disputes,
  ]
  return begun.map((row: Row) => {
    const words = Object.entries<unknown>({ ...rest, ...row }).filter(([name]) => name in rest)
    return { row, words: words.map(([, text]) => text).join(' ') }
  })
}

const isLater = (source: string, asof: string) => (days.days.get(source) ?? asof) > asof

describe('looking back', () => {
  it('leaves no source that was published later among the evidence', () => {
    on((asof) => {
      for (const { row } of rowsOn(asof)) {
        expect((row.evidence ?? []).filter(({ source }) => isLater(source, asof))).toEqual([])
      }
    })
  })

  it('leaves no sentence that names a later day', () => {
    on((asof) => {
      for (const { row, words } of rowsOn(asof)) {
        expect((datesNamed(words).first ?? asof) <= asof, `${row.id}: ${words}`).toBe(true)
      }
    })
  })

  it('keeps every source and every sentence, the later ones apart', () => {
    on((asof) => {
      const seen = seenTables(tables, lensOn(asof))
      for (const [index, position] of tables.positions.entries()) {
        const { evidence, detail, hindsight } = seen.positions[index] ?? position
        expect(new Set([...evidence, ...(hindsight?.later ?? [])])).toEqual(
          new Set(position.evidence),
        )
        const words = `${detail} ${hindsight?.words ?? ''}`.split(/\s+/).filter(Boolean)
        expect(words.toSorted()).toEqual(position.detail.split(/\s+/).toSorted())
      }
    })
  })

  it('changes no value, date or confidence', () => {
    on((asof) => {
      const seen = seenTables(tables, lensOn(asof))
      const coded = (rows: typeof tables.stances) =>
        rows.map(({ id, stance, from, to, confidence }) => [id, stance, from, to, confidence])
      expect(coded(seen.stances)).toEqual(coded(tables.stances))
    })
  })

  it('looked at twice, is the same', () => {
    on((asof) => {
      const once = seenTables(tables, lensOn(asof))
      expect(seenTables(once, lensOn(asof))).toEqual(once)
    }, 6)
  })

  it('sets nothing apart on the day of the data', () => {
    expect(seenTables(tables, lensOn('2026-11-23'))).toBe(tables)
  })
})

describe('only what was published by the day', () => {
  it('rests on nothing undated and nothing later, and keeps no hindsight', () => {
    on((asof) => {
      for (const { row } of rowsOn(asof, true)) {
        expect(row.hindsight).toBeUndefined()
        for (const { source } of row.evidence ?? []) {
          expect((days.days.get(source) ?? '9999') <= asof, `${row.id} ${source}`).toBe(true)
        }
      }
    })
  })

  it('dates no row earlier than its first source', () => {
    on((asof) => {
      for (const { id, from, evidence } of seenTables(tables, lensOn(asof, true)).stances) {
        if (onRecord(from, asof) && evidence.length === 0) {
          expect(tables.stances.find((one) => one.id === id)?.evidence).toEqual([])
        }
      }
    })
  })

  it('takes a stance to hold on until its end had been told', () => {
    const cited = (source: string): Cited => ({ source, supports: 'x', access: 'read', via: null })
    const two = [
      stanceFixture({ id: 'acme-1', from: '2026-01-01', to: '2026-02-28', evidence: [cited('a')] }),
      stanceFixture({
        id: 'acme-2',
        from: '2026-03-01',
        stance: 'negotiating',
        evidence: [cited('b')],
      }),
    ]
    const clock = {
      ...openLens,
      known: true,
      published: publishedDays([
        { id: 'a', published: '2026-01-01' },
        { id: 'b', published: '2026-03-10' },
      ]),
    }
    const inForce = (asof: string) =>
      stanceInForce(seenTables({ stances: two }, { ...clock, asof }).stances, 'acme', asof)?.id
    expect(inForce('2026-03-09')).toBe('acme-1')
    expect(inForce('2026-03-10')).toBe('acme-2')
  })
})

describe('evidence of a day', () => {
  const sources = [
    { id: 'before', published: '2026-02-28' },
    { id: 'same', published: '2026-03-01' },
    { id: 'after', published: '2026-03-02' },
    { id: 'month', published: '2026-03' },
    { id: 'undated', published: null },
  ]
  const evidence = [...sources, { id: 'unlisted' }].map(({ id }): Cited => ({
    source: id,
    supports: 'x',
    access: 'read',
    via: null,
  }))
  const clock: Lens = { ...openLens, asof: '2026-03-01', published: publishedDays(sources) }
  const names = (some: readonly Cited[]) => some.map(({ source }) => source)

  it('takes in what came out on that day, what may have, and what names no day', () => {
    const { known, later } = partedEvidence(evidence, clock)
    expect(names(known)).toEqual(['before', 'same', 'month', 'undated', 'unlisted'])
    expect(names(later)).toEqual(['after'])
  })

  it('is all there is where no source has a day', () => {
    const { known, later } = partedEvidence(evidence, { ...clock, published: null })
    expect([known, later]).toEqual([evidence, []])
  })

  it('begins with the earliest day that one of its sources names, wherever that stands', () => {
    const first = (ids: readonly string[]) =>
      firstPublished(
        evidence.filter(({ source }) => ids.includes(source)),
        clock,
      )
    expect(first(['same', 'after', 'undated'])).toBe('2026-03-01')
    expect(firstPublished(evidence.toReversed(), clock)).toBe('2026-02-28')
    expect(first(['undated', 'unlisted'])).toBeNull()
    expect(firstPublished(evidence, { ...clock, published: null })).toBeNull()
  })

  it('is looked back at only from a later day, and only where the sources can be read', () => {
    const at = (asof: string, days_ = clock.published) =>
      looksBack({ ...clock, version: '2026-11-23', asof, published: days_ })
    expect([at('2026-11-22'), at('2026-11-23'), at('2026-11-24')]).toEqual([true, false, false])
    expect(at('2026-11-22', null)).toBe(false)
  })
})

describe('a sentence', () => {
  const evidence: readonly Cited[] = [
    { source: 'old', supports: 'x', access: 'read', via: null },
    { source: 'new', supports: 'y', access: 'read', via: null },
  ]
  const clock = {
    ...openLens,
    asof: '2025-03-01',
    published: publishedDays([
      { id: 'old', published: '2024-12-18' },
      { id: 'new', published: '2026-06-26' },
    ]),
  }
  const parted = (text: string) => partedWords(text, evidence, clock)

  it('is dated by what it names, and else by the newest of its sources', () => {
    expect(parted('It was tested in December 2024. Nothing changed.')).toEqual({
      known: 'It was tested in December 2024.',
      later: 'Nothing changed.',
    })
  })

  it('is not dated by a month that bears no year', () => {
    expect(parted('Signed in 2024, and met in August.').known).toBe('')
  })

  it('is not known before the first of its sources', () => {
    const early = { ...clock, asof: '2024-12-17' }
    expect(partedWords('Begun in 2023.', evidence, early).known).toBe('')
  })
})

it.each([
  ['5 May 2026', '2026-05-05'],
  ['May 5, 2026', '2026-05-05'],
  ['in Sep 2025 and in 2024', '2025-09-01'],
  ['on 2026-05-05, early', '2026-05-05'],
  ['EO 14409 and 10^26 and GPT-5.6', null],
  ['it may do so in March', null],
])('reads the latest date of “%s”', (text, first) => {
  expect(datesNamed(text).first).toBe(first)
})

it('says how many sources came later', () => {
  const later = (many: number) => tables.stances.flatMap(({ evidence }) => evidence).slice(0, many)
  expect(hindsightWords({ later: later(3), of: 5, words: '' })).toBe(
    'Coded with hindsight: 3 of 5 sources were published later',
  )
  expect(hindsightWords({ later: later(1), of: 1, words: '' })).toBe(
    'Coded with hindsight: its source was published later',
  )
  expect(hindsightWords({ later: later(2), of: 2, words: '' })).toBe(
    'Coded with hindsight: all 2 sources were published later',
  )
  expect(hindsightWords({ later: later(1), of: 2, words: '' })).toBe(
    'Coded with hindsight: 1 of 2 sources was published later',
  )
  expect(hindsightWords({ later: [], of: 2, words: 'Signed.' })).toBe(
    'Worded with hindsight: some sentences speak of later days',
  )
  expect(knownFrom(edtf('2026'))).toBe('2026-01-01')
})

it('calls a row sourced by what was published later too', () => {
  const evidence = tables.stances.flatMap((one) => one.evidence).slice(0, 1)
  const later = { later: evidence, of: 1, words: '' }
  expect(isSourced({ evidence })).toBe(true)
  expect(isSourced({ evidence: [], hindsight: later })).toBe(true)
  expect(isSourced({ evidence: [], hindsight: { ...later, later: [] } })).toBe(false)
  expect(isSourced({ evidence: [] })).toBe(false)
})
