import { expect, it } from 'vitest'
import {
  changedLevers,
  DEFAULT_LEVERS,
  EVERY_LEVER,
  leversInWords,
  leverWords,
  type Levers,
} from '#domain/regimes/levers/levers.ts'

const told = (change: Partial<Levers>) =>
  leversInWords({ ...DEFAULT_LEVERS, ...change }, DEFAULT_LEVERS)

it('says nothing of levers that were not moved', () => {
  expect(told({})).toEqual([])
})

it.each<[Partial<Levers>, readonly string[]]>([
  [{ open: 'free-licence' }, ['Only weights under a free licence count as open.']],
  [{ threshold: 1e26 }, ['The compute threshold is 10^26 FLOP.']],
  [{ threshold: 3.5e25 }, ['The compute threshold is 3.5 × 10^25 FLOP.']],
  [
    { signed: 'set', signatories: ['openai', 'meta', 'amazon'] },
    ['Signed, for every release: openai, meta and amazon.'],
  ],
  [{ signed: 'set' }, ['No developer counts as signed.']],
  // A set that is not read changes nothing, so nothing is said of it.
  [{ signatories: ['meta'] }, []],
  [
    { from: '2026-06-02', to: '2026-09-30' },
    ['Models released from 2 June 2026 to 30 September 2026 are counted.'],
  ],
  [{ from: null }, ['Models of every release date are counted.']],
  [{ countries: ['US', 'FR'] }, ['Only developers in the US or FR are counted.']],
  [
    { meta: 'refuses', holdDays: 90 },
    [
      'Meta does not sign, and review that does not bind does not reach it.',
      'A review holds a release for 90 days.',
    ],
  ],
])('says %j in plain words', (change, sentences) => {
  expect(told(change)).toEqual(sentences)
})

it('calls things by the names it is given', () => {
  const words = leverWords(
    'rules',
    { ...DEFAULT_LEVERS, variants: ['two-tier:free-licence-exempt'] },
    { developer: String, country: String, rule: () => 'Two-tier, free licences only' },
  )
  expect(words).toBe('Other rules: Two-tier, free licences only.')
})

it('has a sentence for every lever where it stands by default', () => {
  const sentences = EVERY_LEVER.map(({ id }) => leverWords(id, DEFAULT_LEVERS))
  expect(new Set(sentences).size).toBe(EVERY_LEVER.length)
  for (const sentence of sentences) expect(sentence).toMatch(/^\p{L}.+\.$/u)
})

it('compares lists as sets', () => {
  const one = { ...DEFAULT_LEVERS, tiers: ['small', 'flagship'] } as const
  const other = { ...DEFAULT_LEVERS, tiers: ['flagship', 'small'] } as const
  expect(changedLevers(one, other)).toEqual([])
  expect(changedLevers(one, DEFAULT_LEVERS)).toEqual(['tiers'])
})
