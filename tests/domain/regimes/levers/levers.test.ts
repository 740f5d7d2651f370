import { describe, expect, it } from 'vitest'
import {
  changedLevers,
  DEFAULT_LEVERS,
  EVERY_LEVER,
  leversInWords,
  leverWords,
  type Levers,
} from '#domain/regimes/levers/levers.ts'
import { scenarios } from '#tests/domain/recordFixture.ts'
import { aModel } from '#tests/domain/modelFixture.ts'

function never(): never {
  throw new Error('no scenario')
}

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
    {
      developer: String,
      country: String,
      rule: () => 'Two-tier, free licences only',
      shortRule: String,
    },
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

describe('what is counted', () => {
  const of = (id: string) => EVERY_LEVER.find((lever) => lever.id === id)
  const model = aModel({ developerCountry: 'US', tier: 'flagship' })
  const unknown = aModel({ developerCountry: null, tier: 'small' })
  const at = (change: Partial<Levers>): Levers => ({ ...DEFAULT_LEVERS, ...change })
  const naming = { developer: String, country: String, rule: String, shortRule: String }
  const facts = { scenario: scenarios[0] ?? never(), models: [], actors: [], asof: '2026-11-23' }

  it.each<[string, Partial<Levers>, readonly (boolean | undefined)[]]>([
    ['countries', {}, [true, true]],
    ['countries', { countries: ['US'] }, [true, false]],
    ['countries', { countries: ['FR'] }, [false, false]],
    ['tiers', {}, [true, true]],
    ['tiers', { tiers: ['small'] }, [false, true]],
  ])('by %s %j', (id, change, counted) => {
    expect([model, unknown].map((one) => of(id)?.counts?.(one, at(change)))).toEqual(counted)
  })

  it.each<[string, Partial<Levers>, string]>([
    ['countries', {}, 'every country'],
    ['countries', { countries: ['US', 'FR'] }, 'United States and France'],
    ['tiers', {}, 'every tier'],
    ['tiers', { tiers: ['small', 'standard'] }, 'small and standard models'],
    ['signed', { signed: 'today' }, 'signed: by now'],
  ])('is a chip of %s %j', (id, change, chip) => {
    expect(of(id)?.chip(at(change), naming)).toBe(chip)
  })

  it('may stand in every other usual place, and not where it stands', () => {
    const moves = (id: string, change: Partial<Levers> = {}) => of(id)?.moves?.(at(change), facts)
    expect(moves('countries')).toEqual([{ countries: ['US'] }])
    expect(moves('countries', { countries: ['US'] })).toEqual([{ countries: [] }])
    expect(moves('tiers')).toEqual([{ tiers: ['flagship'] }, { tiers: ['standard', 'small'] }])
    expect(moves('tiers', { tiers: ['flagship'] })).toEqual([
      { tiers: [] },
      { tiers: ['standard', 'small'] },
    ])
  })
})

it.each<[Partial<Levers>, string]>([
  [{ signed: 'today' }, 'Developers that have signed by now count for every release.'],
  [{ tiers: ['small', 'standard'] }, 'Only small and standard models are counted.'],
])('says %j in a sentence', (change, sentence) => {
  expect(told(change)).toEqual([sentence])
})
