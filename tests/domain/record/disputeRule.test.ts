import { describe, expect, it } from 'vitest'
import { followedRule, followedSides, strengthOf } from '#domain/record/disputeRule.ts'
import { followedWords } from '#domain/record/disputes.ts'
import type { Dispute, Source, SourceTier } from '#domain/schema/recordTables.ts'
import { cited } from '#tests/domain/comparisonFixture.ts'

const source = (id: string, publisher: string, tier: SourceTier): Source => ({
  id,
  url: null,
  publisher,
  title: null,
  published: null,
  tier,
})
const sources = new Map(
  [
    source('law', 'Congress', 'primary'),
    source('nyt', 'The Times', 'major-press'),
    source('nyt-2', 'The Times', 'major-press'),
    source('reuters', 'Reuters', 'major-press'),
    source('trade', 'A guide', 'trade-press'),
    source('blog', 'A blog', 'other'),
  ].map((one) => [one.id, one]),
)

const dispute = (resolution: string, ...claims: readonly (readonly string[])[]): Dispute => ({
  id: 'd',
  question: 'When?',
  about: [],
  positions: claims.map(([claim = '', ...behind]) => ({
    claim,
    asOf: null,
    evidence: behind.map(cited),
  })),
  resolution,
  confidence: 'low',
})

describe('sources', () => {
  const PRIMARY = 'a primary document, or two publishers of major press'
  const PRESS = 'one publisher of major press, or several secondary sources'
  it.each<[readonly string[], string]>([
    [['law'], PRIMARY],
    [['trade', 'law'], PRIMARY],
    [['nyt', 'reuters'], PRIMARY],
    [['nyt', 'nyt-2'], PRESS],
    [['nyt'], PRESS],
    [['trade', 'blog'], PRESS],
    [['trade', 'trade'], 'one secondary source'],
    [['blog', 'gone'], 'one secondary source'],
    [['gone'], 'no source in the table'],
    [[], 'no source in the table'],
  ])('%j are together as strong as “%s”', (ids, strength) => {
    expect(strengthOf(ids.map(cited), sources)).toBe(strength)
  })
})

describe('the sides that a record follows', () => {
  const two = [['3 May 2026'], ['4 May 2026']] as const
  it.each<[string, readonly number[] | null]>([
    ['Use the first. It is older.', [0]],
    ['The second: it names its source', [1]],
    ['second', [1]],
    ['Follow the third.', null],
    ['Both hold, of different days.', [0, 1]],
    ['All of them.', [0, 1]],
    ['4 May, since the law says so', [1]],
    ['Use 3 May 2026', [0]],
    ['May 2026.', null],
    ['The second side.', null],
    ['5 May', null],
    ['Use the.', null],
    ['', null],
    ['Open. The first has more sources.', null],
  ])('of “%s” are %j', (resolution, sides) => {
    expect(followedSides(dispute(resolution, ...two))).toEqual(sides)
  })
})

describe('the rule by which it follows them', () => {
  const rule = (resolution: string, ...claims: readonly (readonly string[])[]) =>
    followedRule(dispute(resolution, ...claims), sources)

  it('is none where the question is open, was settled later, or no side is named', () => {
    const sides = [['Yes', 'law'], ['No']] as const
    expect(rule('Unresolved.', ...sides)).toBe('Left open by the coder: no side is followed')
    expect(rule('', ...sides)).toBe('Resolved with hindsight')
    expect(rule('It depends.', ...sides)).toBe('As the coder says; no one side is named')
  })

  it('is that they hold together where there are several', () => {
    expect(rule('Both.', ['Yes', 'law'], ['No'])).toBe('Sides 1 and 2 hold together')
  })

  it('is the strength of sources where no other side has any as strong, and else a judgement', () => {
    const strongest = 'The side with the strongest sources'
    const judged = 'The coder’s judgement: another side has sources as strong or stronger'
    expect(rule('The first.', ['Yes', 'law'], ['No', 'nyt'])).toBe(strongest)
    expect(rule('The second.', ['Yes'], ['No', 'blog'])).toBe(strongest)
    expect(rule('The second.', ['Yes', 'law'], ['No', 'nyt'])).toBe(judged)
    expect(rule('The first.', ['Yes', 'law'], ['No', 'nyt', 'reuters'])).toBe(judged)
    expect(rule('The first.', ['Yes', 'nyt'], ['No'], ['So', 'law'])).toBe(judged)
    expect(rule('The first.', ['Yes', 'nyt'], ['No', 'nyt-2'])).toBe(judged)
    expect(rule('The second.', ['Yes', 'nyt'], ['No', 'blog'])).toBe(judged)
  })
})

it('says what the record follows in the words of the coder, and that they came later where they did', () => {
  expect(followedWords(dispute('The first.'))).toBe('The first.')
  expect(followedWords(dispute(''))).toBe('')
  const hindsight = { later: [], of: 0, words: 'The first.' }
  expect(followedWords({ ...dispute(''), hindsight })).toBe('Resolved with hindsight')
})
