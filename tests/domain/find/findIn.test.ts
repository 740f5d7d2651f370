import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BARE, FIND_KINDS, type FindEntry } from '#domain/find/entry.ts'
import { FIRST_HITS, findIn, findIndex, keyOf, recalled } from '#domain/find/findIn.ts'
import { recordEntries } from '#domain/find/recordEntries.ts'
import { edtfWords } from '#domain/days/edtfWords.ts'
import { folded, searchTerms, wordStart } from '#domain/words/searchTerms.ts'
import { findTables, today } from '#tests/domain/find/findFixture.ts'

const entries = recordEntries(findTables, today)
const index = findIndex(entries)
const find = (q: string) => findIn(index, { q, whole: FIND_KINDS })
const keysOf = (q: string) =>
  find(q).groups.flatMap(({ hits }) => hits.map(({ entry }) => keyOf(entry)))
const textOf = ({ title, value, note, texts, date }: FindEntry) => {
  const dates = date === null ? [] : [edtfWords(date), edtfWords(date, 'long'), date]
  return folded([title, value, note, ...dates, ...texts.map(({ text }) => text)].join('\n'))
}

const anEntry = fc.constantFrom(...entries)
const aWord = fc.constantFrom(...index.vocabulary.filter((word) => word.length > 2))
const someWords = fc.array(aWord, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))

describe('what is found', () => {
  it('is everything that is called so', () => {
    fc.assert(
      fc.property(anEntry, (entry) => {
        fc.pre(searchTerms(entry.title).length > 0)
        expect(keysOf(entry.title)).toContain(keyOf(entry))
      }),
      { numRuns: 12 },
    )
  })

  it('has every word, or what was taken for it', () => {
    fc.assert(
      fc.property(someWords, (q) => {
        const { groups, near } = find(q)
        for (const term of searchTerms(q)) {
          const words = near.find((one) => one.term === term)?.words ?? [term]
          for (const { entry } of groups.flatMap(({ hits }) => hits)) {
            const whole = entries.find((one) => keyOf(one) === keyOf(entry))
            const text = whole ? textOf(whole) : ''
            expect(words.some((word) => wordStart(text, word) >= 0)).toBe(true)
          }
        }
      }),
      { numRuns: 12 },
    )
  })

  it('does not depend on the order, case or accents of the words', () => {
    fc.assert(
      fc.property(aWord, aWord, (one, other) => {
        expect(keysOf(`${other.toUpperCase()}  ${one}`).toSorted()).toEqual(
          keysOf(`${one} ${other}`).toSorted(),
        )
      }),
      { numRuns: 12 },
    )
  })

  it('is counted as it is listed, in groups of one kind, each once', () => {
    fc.assert(
      fc.property(someWords, (q) => {
        const { groups, total } = find(q)
        expect(new Set(groups.map(({ kind }) => kind)).size).toBe(groups.length)
        for (const group of groups) {
          expect(group.hits.length).toBe(group.total)
          expect(group.hits.every(({ entry }) => entry.kind === group.kind)).toBe(true)
        }
        expect(new Set(keysOf(q)).size).toBe(total)
      }),
      { numRuns: 12 },
    )
  })

  it('is nothing where nothing is asked', () => {
    expect(find(' “” ')).toEqual({ total: 0, groups: [], words: [], near: [], alone: [] })
  })
})

describe('order', () => {
  it('puts what is called so before what mentions it, and its group first', () => {
    const { groups } = find('open weights')
    expect(groups[0]).toMatchObject({
      kind: 'dimension',
      hits: [{ entry: { title: 'Open weights' } }, {}],
    })
    expect(find('meta').groups[0]).toMatchObject({
      kind: 'company',
      hits: [{ entry: { id: 'meta' } }],
    })
    const events = find('meta').groups.find(({ kind }) => kind === 'event')?.hits ?? []
    const inTitle = events.map(({ entry }) => /\bmeta/i.test(entry.title))
    expect(inTitle.lastIndexOf(true)).toBeLessThan(inTitle.indexOf(false))
  })

  it('puts the newer of equals first', () => {
    const twins = ['2024-01', '2026-01', null].map((date, at): FindEntry => ({
      ...BARE,
      kind: 'event',
      id: `e${at}`,
      title: 'Twin',
      date,
    }))
    const { groups } = findIn(findIndex(twins), { q: 'twi', whole: [] })
    expect(groups[0]?.hits.map(({ entry }) => entry.date)).toEqual(['2026-01', '2024-01', null])
  })

  it('counts a word by where it stands: title, value, note, then further down', () => {
    const row = (id: string, part: Partial<FindEntry>): FindEntry => ({
      ...BARE,
      kind: 'event',
      id,
      title: 'Nameless',
      ...part,
    })
    const rows = [
      row('second', {
        texts: [
          { where: 'one', text: 'none' },
          { where: 'two', text: 'a zebra' },
        ],
      }),
      row('first', { texts: [{ where: 'one', text: 'a zebra' }] }),
      row('note', { note: 'of a zebra' }),
      row('value', { value: 'a zebra' }),
      row('part', { title: 'Old zebras' }),
      row('whole', { title: 'An old zebra' }),
      row('begins', { title: 'Zebra, old' }),
      row('named', { title: 'Zebra' }),
    ]
    const { groups } = findIn(findIndex(rows), { q: 'zebra', whole: ['event'] })
    expect(groups[0]?.hits.map(({ entry }) => entry.id)).toEqual(
      rows.toReversed().map(({ id }) => id),
    )
  })
})

describe('slips of the pen', () => {
  it.each([
    ['antropic', 'anthropic', 'company:anthropic'],
    ['emta', 'meta', 'company:meta'],
    ['anthorp', 'anthrop', 'company:anthropic'],
    ['accrod', 'accord', 'instrument:accord-2026'],
  ])('“%s” is taken for “%s”', (term, word, key) => {
    expect(find(term).near).toEqual([{ term, words: expect.arrayContaining([word]) }])
    expect(keysOf(term)).toContain(key)
  })

  it('tries two letters only where one finds nothing, and names only what it used', () => {
    const { near, total, groups } = find('licnese foreign')
    expect(total).toBeGreaterThan(0)
    expect(near).toEqual([{ term: 'licnese', words: expect.arrayContaining(['licence']) }])
    const texts = groups.flatMap(({ hits }) =>
      hits.map(({ entry }) =>
        entries
          .filter((one) => keyOf(one) === keyOf(entry))
          .map(textOf)
          .join(''),
      ),
    )
    for (const word of near[0]?.words ?? []) {
      expect(texts.some((text) => wordStart(text, word) >= 0)).toBe(true)
    }
  })

  it('looks for another word in its place where no entry has them all', () => {
    expect(find('metra caisi').near).toEqual([{ term: 'metra', words: ['meta'] }])
  })

  it('says of each word how much it finds alone where nothing has all', () => {
    const { total, alone, near } = find('caisi xqzzyqq')
    expect([total, near]).toEqual([0, []])
    expect(alone).toEqual([
      { term: 'caisi', total: find('caisi').total },
      { term: 'xqzzyqq', total: 0 },
    ])
    expect(find('xqzzyqq').alone).toEqual([])
  })
})

describe('what a row says', () => {
  const why = (q: string, key: string) =>
    find(q)
      .groups.flatMap(({ hits }) => hits)
      .find(({ entry }) => keyOf(entry) === key)?.why

  it('is where the words stand that its first line does not have', () => {
    expect(why('deepmind', 'company:google')).toEqual({
      where: 'other names',
      text: 'Google DeepMind',
    })
    expect(why('google', 'company:google')).toBeNull()
    expect(why('mythos export', 'event:mythos-export-controls-withdrawn')).toBeFalsy()
  })

  it('is a date as it is written in short, in full, or as data', () => {
    for (const q of ['23 jun 2026', '23 June 2026', '2026-06-23']) {
      expect(keysOf(q)).toContain('event:meta-hopes-to-sign-statement')
    }
  })
})

it('gives the first few of a group, and all where they are asked for', () => {
  const first = findIn(index, { q: 'meta', whole: ['event'] })
  const [events, sources] = (['event', 'source'] as const).map((kind) =>
    first.groups.find((group) => group.kind === kind),
  )
  expect(events?.hits).toHaveLength(events?.total ?? 0)
  expect(sources?.hits).toHaveLength(FIRST_HITS)
  expect(sources?.total).toBeGreaterThan(FIRST_HITS)
})

it('finds entries again by their names, in the order asked for', () => {
  const keys = ['model:gpt-5-6-sol', 'company:nobody', 'company:meta']
  expect(recalled(index, keys).map(keyOf)).toEqual(['model:gpt-5-6-sol', 'company:meta'])
})
