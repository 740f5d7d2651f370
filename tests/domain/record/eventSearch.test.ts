import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchEvents } from '#domain/record/eventSearch.ts'
import { folded, highlightedParts, searchTerms } from '#domain/words/searchTerms.ts'
import { eventFixture, published } from '#tests/domain/timelineFixture.ts'
import { snippet } from '#domain/words/snippet.ts'

const events = published('events')
const tables = { actors: published('actors'), sources: published('sources') }
const found = (q: string) => searchEvents(events, q, tables)

/** Any sign but halves of pairs. The library's own takes two seconds to make. */
const anySign = fc
  .oneof(fc.nat(0xd7ff), fc.integer({ min: 0xe000, max: 0x10_ffff }))
  .map((code) => String.fromCodePoint(code))

describe('search', () => {
  it('finds everything where nothing is asked', () => {
    expect(found('  ').hits).toHaveLength(events.length)
  })

  it('wants every word, and looks into title, names, summary and sources', () => {
    const { hits } = found('meta sign')
    expect(hits.length).toBeGreaterThan(0)
    expect(hits.length).toBeLessThan(found('meta').hits.length)
    expect(found('Reuters').hits.some(({ fields }) => fields.join() === 'sources')).toBe(true)
    expect(found('White House').hits.some(({ fields }) => fields[0] === 'actors')).toBe(true)
  })

  it('finds nothing by publisher while the sources are not there', () => {
    const [only] = searchEvents([eventFixture({ actors: ['acme'] })], 'reuters', {
      actors: [],
    }).hits
    expect(only).toBeUndefined()
  })

  it('looks at beginnings of words only', () => {
    const one = [eventFixture({ title: 'A syntax of laws', summary: 'None.' })]
    expect(searchEvents(one, 'tax', { actors: [] }).hits).toEqual([])
    expect(searchEvents(one, 'syn', { actors: [] }).hits).toHaveLength(1)
  })

  it('takes a word that is found nowhere for a slip of one letter, and says so', () => {
    const { hits, near } = found('antropic')
    expect(near).toEqual([{ term: 'antropic', words: expect.arrayContaining(['anthropic']) }])
    expect(hits.length).toBe(found('anthropic').hits.length)
    expect(found('zzzzqq').hits).toEqual([])
  })

  it('looks for a phrase as a whole', () => {
    const phrase = found('“open weights”').hits.length
    expect(phrase).toBeGreaterThan(0)
    expect(phrase).toBeLessThan(found('open weights').hits.length)
  })

  it('ranks what is in the title above what is in the summary', () => {
    const { hits } = searchEvents(
      [
        eventFixture({ id: 'summary', summary: 'On licensing.' }),
        eventFixture({ id: 'title', title: 'Licensing begins' }),
      ],
      'licensing',
      { actors: [] },
    )
    expect(hits.toSorted((a, b) => b.score - a.score).map(({ event }) => event.id)).toEqual([
      'title',
      'summary',
    ])
  })

  it('finds less with every further word', () => {
    const word = fc.constantFrom('meta', 'order', 'testing', 'CAISI', 'licence', 'August')
    fc.assert(
      fc.property(word, word, (a, b) => {
        const narrow = found(`${a} ${b}`).hits.map(({ event }) => event.id)
        const wide = found(a).hits.map(({ event }) => event.id)
        expect(wide).toEqual(expect.arrayContaining(narrow))
      }),
    )
  })

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: anySign, maxLength: 30 }),
        (q) => void searchEvents(events.slice(0, 10), q, tables),
      ),
    )
  })
})

describe('marking matches', () => {
  it('cuts a text where a term begins a word', () => {
    expect(highlightedParts('Meta meets Metallica at the meta-level', ['meta'])).toEqual([
      { text: 'Meta', isMatch: true },
      { text: ' meets ', isMatch: false },
      { text: 'Meta', isMatch: true },
      { text: 'llica at the ', isMatch: false },
      { text: 'meta', isMatch: true },
      { text: '-level', isMatch: false },
    ])
  })

  it('loses no letter, whatever the text and the terms', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, terms) => {
        const parts = highlightedParts(text, terms.map(folded))
        expect(parts.map((part) => part.text).join('')).toBe(text)
      }),
    )
  })

  it('compares without accents and case, letter by letter', () => {
    expect(folded('Économie ÀÉ')).toBe('economie ae')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(folded(text)).toHaveLength(text.length)
      }),
    )
  })

  it('reads words and phrases', () => {
    expect(searchTerms('  Meta, “Open Weights”  meta "eo 14409 ')).toEqual([
      'meta',
      'open weights',
      'eo 14409',
    ])
  })
})

describe('a piece of a text', () => {
  const text = `${'before '.repeat(20)}licence ${'after '.repeat(40)}`.trim()

  it('is the whole of a short one, and the beginning where nothing is found', () => {
    expect(snippet('Short enough.', ['enough'])).toBe('Short enough.')
    expect(snippet(text, ['nowhere'], 30)).toBe('before before before before …')
  })

  it('shows the first match in its sentence, cut between words', () => {
    const cut = snippet(text, ['after', 'licence'], 80)
    expect(cut).toMatch(/^… (before ){6}licence (after )+…$/)
    expect(cut.length).toBeLessThanOrEqual(84)
    expect(snippet(text, ['licence'], 1000)).toBe(`… ${text.slice(text.indexOf('licence') - 42)}`)
  })

  it('is cut within a word that is longer than it may be', () => {
    expect(snippet('x'.repeat(30), ['x'], 10)).toBe(`${'x'.repeat(10)} …`)
  })
})
