import { describe, expect, it } from 'vitest'
import { closest } from '#domain/words/closest.ts'
import { grouped } from '#domain/words/grouped.ts'
import { nearWords } from '#domain/words/nearWords.ts'
import { order } from '#domain/days/order.ts'
import { allNames, plainName } from '#domain/words/plainName.ts'
import { highlightedParts, searchTerms, wordStart } from '#domain/words/searchTerms.ts'
import { firstSentences, sentencesOf } from '#domain/words/sentences.ts'
import { snippet } from '#domain/words/snippet.ts'

describe('sentences', () => {
  const text = 'It signed on 5 May 2026. It did not say why! Did it?'

  it('are cut so that they join to the text again', () => {
    expect(sentencesOf(text)).toEqual([
      'It signed on 5 May 2026. ',
      'It did not say why! ',
      'Did it?',
    ])
  })

  it('are as many as are asked for, without the space behind, or all there are', () => {
    expect(firstSentences(text, 1)).toBe('It signed on 5 May 2026.')
    expect(firstSentences(text, 2)).toBe('It signed on 5 May 2026. It did not say why!')
    expect(firstSentences(text, 9)).toBe(text)
    expect(firstSentences(text, 0)).toBe('')
  })
})

describe('the nearest name', () => {
  it.each([
    // One slip is forgiven of the shortest name, one for each three letters of a longer one.
    ['xa', ['xai'], 'xai'],
    ['ab', ['cd'], null],
    ['meta', ['mela', 'meda'], 'mela'],
    ['abcde', ['abxye'], null],
    ['abcdef', ['abxyef'], 'abxyef'],
    ['abcdef', ['abxyzf'], null],
    ['opneai', ['openai'], 'openai'],
    // Two pairs that changed places are two slips, and letters farther apart are not a pair.
    ['poenia', ['openai'], 'openai'],
    ['cab', ['abc'], null],
    ['', ['x'], 'x'],
    ['', ['xy'], null],
    ['meta', [], null],
    ['meta', ['openai', 'meta', 'metas'], 'meta'],
  ])('of “%s” among %j is %j', (given, known, found) => {
    expect(closest(given, known)).toBe(found)
  })
})

describe('near words', () => {
  const vocabulary = [
    'anthropic',
    'anthropics',
    'entropic',
    'meta',
    'testing',
    'tested',
    'opening',
    '2026',
  ]

  it.each([
    ['antropic', ['anthropic']],
    ['anthropicc', ['anthropic', 'anthropics']],
    ['testnig', ['testing']],
    ['metta', ['meta']],
    ['mtea', ['meta']],
    // Two letters' distance.
    ['openai', []],
    ['2025', []],
    ['206', []],
    // Of three letters anything is near.
    ['met', []],
    ['anthropic testing', []],
    ['zzzzqq', []],
  ])('of “%s” are %j', (term, words) => {
    expect(nearWords(term, vocabulary).toSorted()).toEqual(words)
  })
})

describe('the name of a company', () => {
  it.each([
    [
      'Google (Google DeepMind)',
      'Google',
      ['Google', 'Google DeepMind', 'Google (Google DeepMind)'],
    ],
    ['Meta', 'Meta', ['Meta']],
    ['Acme () ', 'Acme', ['Acme () ']],
    ['A (b) C', 'A (b) C', ['A (b) C']],
    ['(b)', '(b)', ['(b)', 'b', '(b)']],
  ])('“%s” is plainly “%s”, and all its names are %j', (name, plain, all) => {
    expect(plainName(name)).toBe(plain)
    expect(allNames(name)).toEqual(all)
  })
})

it.each([
  ['a', 'b', -1],
  ['b', 'a', 1],
  ['a', 'a', 0],
  ['2026-01-31', '2026-02-01', -1],
  ['', 'a', -1],
])('orders “%s” and “%s” by %i', (a, b, sign) => {
  expect(order(a, b)).toBe(sign)
})

it('groups in the order of first appearance, and keeps the order within', () => {
  const groups = grouped(['b1', 'a1', 'b2', 'a2'], (text) => text.charAt(0))
  expect([...groups]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1', 'a2']],
  ])
})

describe('what is asked for', () => {
  it.each([
    ['(meta),', ['meta']],
    ['“open weights', ['open weights']],
    ['""', []],
    ['… — !', []],
    // Signs that say something stay: amounts, shares, versions.
    ['$5 #1 90% c++ %a', ['$5', '#1', '90%', 'c++', '%a']],
    ['5$ 1#', ['5', '1']],
    ['ab"cd ef"gh', ['ab', 'cd ef', 'gh']],
    ['" meta "', ['meta']],
  ])('in “%s” is %j', (q, terms) => {
    expect(searchTerms(q)).toEqual(terms)
  })
})

describe('a word begins', () => {
  it.each([
    ['meta', 'meta', 0, 0],
    ['a meta', 'meta', 0, 2],
    ['ametal meta', 'meta', 0, 7],
    ['5meta (meta', 'meta', 0, 7],
    ['meta meta', 'meta', 1, 5],
    ['ameta', 'meta', 0, -1],
    // A sign may stand behind a letter.
    ['us$5', '$5', 0, 2],
    ['a-b', '-b', 0, 1],
    ['', 'meta', 0, -1],
  ])('in “%s” as “%s”, from %i on, at %i', (text, term, start, at) => {
    expect(wordStart(text, term, start)).toBe(at)
  })
})

it('marks the first of two matches, and the longer of two in one place', () => {
  const marked = (text: string, ...terms: readonly string[]) =>
    highlightedParts(text, terms)
      .map((part) => (part.isMatch ? `[${part.text}]` : part.text))
      .join('')
  expect(marked('open weights', 'weights', 'open')).toBe('[open] [weights]')
  expect(marked('open weights', 'open', 'open weights')).toBe('[open weights]')
  expect(marked('open weights', 'open weights', 'weights')).toBe('[open weights]')
  expect(marked('open', '')).toBe('open')
  expect(highlightedParts('', ['a'])).toEqual([])
})

describe('a piece of a text', () => {
  // Words of four letters and a space: the word of number n begins at letter 5n.
  const text = Array.from({ length: 60 }, (_, index) => `w${String(index).padStart(3, '0')}`).join(
    ' ',
  )
  const words = (from: number, to: number) => text.slice(from * 5, to * 5 - 1)

  it('begins at the beginning where the match is within the first 48 letters, the first word too', () => {
    expect(snippet(text, ['w000'], 50)).toBe(`${words(0, 10)} …`)
    expect(snippet(text, ['w009'], 50)).toBe(`${words(0, 10)} …`)
    expect(snippet(text, ['w010'], 50)).toBe(`… ${words(1, 11)} …`)
  })

  it('shows the first of several matches, and the beginning where none is found', () => {
    expect(snippet(text, ['w030', 'w020'], 50)).toBe(`… ${words(11, 21)} …`)
    expect(snippet(text, ['nowhere', 'w020'], 50)).toBe(`… ${words(11, 21)} …`)
    expect(snippet(text, [], 50)).toBe(`${words(0, 10)} …`)
  })

  it('goes to the end where the rest is no longer than it may be', () => {
    expect(snippet(text, ['w059'], 48)).toBe(`… ${words(50, 59)} …`)
    expect(snippet(text, ['w059'], 49)).toBe(`… ${words(50, 60)}`)
    expect(snippet(words(0, 2), ['w000'], 9)).toBe(words(0, 2))
    expect(snippet(words(0, 2), ['w000'], 8)).toBe(`${words(0, 1)} …`)
  })
})
