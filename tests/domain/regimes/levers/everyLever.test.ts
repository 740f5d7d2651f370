import { describe, expect, it } from 'vitest'
import { isSetTo, leverMoves, movedTo } from '#domain/regimes/findings/leverMoves.ts'
import {
  DEFAULT_LEVERS,
  EVERY_LEVER,
  leverOf,
  type LeverId,
  type Levers,
} from '#domain/regimes/levers/levers.ts'
import type { Actor } from '#domain/schema/recordTables.ts'
import { aModel } from '#tests/domain/modelFixture.ts'
import { aRule, aScenario } from '#tests/domain/ruleFixture.ts'

const at = (change: Partial<Levers>): Levers => ({ ...DEFAULT_LEVERS, ...change })
const naming = {
  developer: String,
  country: String,
  rule: (name: string) => `<${name}>`,
  shortRule: String,
}

const actor = (id: string, testingAgreementSince: string | null): Actor => ({
  id,
  name: id,
  kind: 'company',
  country: 'US',
  testingAgreementSince,
})
const actors = [actor('openai', '2026-11-23'), actor('acme', null), actor('google', '2024-08-29')]
const scenario = aScenario(
  'two-tier',
  ...['base', 'other', 'third'].map((id) => ({ ...aRule([]), id })),
)
const models = [
  ...['a', 'b'].map((id) => aModel({ id, developer: 'meta' })),
  aModel({ id: 'c', developer: 'acme' }),
  aModel({ id: 'd', developer: 'openai' }),
  aModel({ id: 'e', developer: 'zai', developerCountry: 'CN' }),
]
const facts = { scenario, models, actors, asof: '2026-11-23' }

describe('a lever', () => {
  it.each<[LeverId, Partial<Levers>, string, string]>([
    ['rules', { variants: ['a:b'] }, 'another rule', 'Other rules: <a:b>.'],
    ['rules', { variants: ['a:b', 'c:d'] }, '2 other rules', 'Other rules: <a:b>; <c:d>.'],
    ['rules', {}, '0 other rules', 'Every scenario runs its base rule.'],
    [
      'open',
      { open: 'as-written' },
      'open: as written',
      'Each rule says for itself what counts as open.',
    ],
    [
      'open',
      { open: 'any-download' },
      'open: any download',
      'Any weights that can be downloaded count as open.',
    ],
    ['open', { open: 'none' }, 'open: none', 'No weights count as open.'],
    [
      'threshold',
      {},
      'compute threshold: as written',
      'Each rule keeps its own compute threshold.',
    ],
    [
      'threshold',
      { threshold: 1e25 },
      'compute threshold: 10^25 FLOP',
      'The compute threshold is 10^25 FLOP.',
    ],
    ['signed', {}, 'signed: at release', 'A testing agreement counts from the day it was signed.'],
    ['signed', { signed: 'set' }, 'signed: chosen', 'No developer counts as signed.'],
    ['meta', {}, 'Meta: on record', 'Meta stands as on record.'],
    [
      'meta',
      { meta: 'signs' },
      'Meta: signs',
      'Meta signs, and counts as signed for every release.',
    ],
    [
      'meta',
      { meta: 'exempt' },
      'Meta: exempt',
      'Meta wins an exemption, before every other case.',
    ],
    [
      'meta',
      { meta: 'refuses' },
      'Meta: refuses',
      'Meta does not sign, and review that does not bind does not reach it.',
    ],
    ['countries', {}, 'every country', 'Developers of every country are counted.'],
    ['tiers', {}, 'every tier', 'Models of every tier are counted.'],
    [
      'window',
      {},
      'models since 1 January 2025',
      'Models released since 1 January 2025 are counted.',
    ],
    [
      'window',
      { from: null, to: '2026-06-30' },
      'models until 30 June 2026',
      'Models released by 30 June 2026 are counted.',
    ],
    ['hold', { holdDays: 14 }, 'hold: 14 days', 'A review holds a release for 14 days.'],
    ['imputed', {}, 'compute: published estimates only', 'Only published compute estimates count.'],
    [
      'imputed',
      { imputed: true },
      'compute: estimates and imputed',
      'Compute inferred from benchmarks counts where there is no estimate.',
    ],
  ])('%s at %j is “%s” on a chip, and “%s” in a sentence', (id, change, chip, sentence) => {
    const lever = leverOf(id)
    expect(lever.chip(at(change), naming)).toBe(chip)
    expect(lever.sentence(at(change), naming)).toBe(sentence)
  })

  it.each(EVERY_LEVER)(
    '$id sets its own fields with each of its choices, and no two alike',
    (lever) => {
      const fields = Object.keys(lever.defaults)
      for (const { to } of lever.choices)
        expect(fields).toEqual(expect.arrayContaining(Object.keys(to)))
      for (const key of ['value', 'label'] as const) {
        const told = lever.choices.map((choice) => choice[key])
        expect(new Set(told).size).toBe(told.length)
      }
      expect(new Set(lever.choices.map(({ to }) => JSON.stringify(to))).size).toBe(
        lever.choices.length,
      )
    },
  )

  it('is found by its id', () => {
    expect(EVERY_LEVER.map(({ id }) => leverOf(id))).toEqual(EVERY_LEVER)
    const id: string = 'gravity'
    // @ts-expect-error There is none of that name.
    expect(() => leverOf(id)).toThrow('There is no lever “gravity”')
  })
})

describe('where else a lever may stand', () => {
  const moves = (id: LeverId, change: Partial<Levers> = {}) =>
    [true, false]
      .flatMap((decisions) => leverMoves(at(change), facts, { decisions }))
      .flatMap(({ lever, to }) => (lever === id ? [to] : []))

  it('is any choice but its own, where it says nothing else', () => {
    expect(moves('meta')).toEqual([{ meta: 'signs' }, { meta: 'exempt' }, { meta: 'refuses' }])
    expect(moves('threshold', { threshold: 1e25 })).toEqual([
      { threshold: null },
      { threshold: 1e26 },
    ])
    expect(moves('window', { from: '2026-01-01', to: '2026-12-31' })).toEqual([
      { from: '2025-01-01', to: null },
      { from: null, to: null },
      { from: '2026-06-02', to: null },
    ])
  })

  it('is the other position of a switch, and none of a hold, which moves no coverage', () => {
    expect(moves('imputed')).toEqual([{ imputed: true }])
    expect(moves('imputed', { imputed: true })).toEqual([{ imputed: false }])
    expect(moves('hold')).toEqual([])
  })

  it('is another rule of the scenario, the base without its name', () => {
    expect(moves('rules')).toEqual([
      { variants: ['two-tier:other'] },
      { variants: ['two-tier:third'] },
    ])
    expect(moves('rules', { variants: ['a:b', 'two-tier:third'] })).toEqual([
      { variants: ['a:b'] },
      { variants: ['a:b', 'two-tier:other'] },
    ])
  })

  it('is who else may sign: those of now, one more, ever more by their models, or nobody', () => {
    const today = ['openai', 'google']
    const sets = [[...today, 'meta'], [...today, 'acme'], [...today, 'meta', 'acme'], []]
    const asSets = (some: typeof sets) =>
      some.map((signatories) => ({ signed: 'set', signatories }))
    expect(moves('signed')).toEqual([{ signed: 'today' }, ...asSets(sets)])
    expect(moves('signed', { signed: 'today' })).toEqual([
      { signed: 'at-release' },
      ...asSets(sets),
    ])
    expect(moves('signed', { signed: 'set', signatories: ['acme', 'openai', 'google'] })).toEqual([
      { signed: 'at-release' },
      { signed: 'today' },
      ...asSets(sets.filter((_, index) => index !== 1)),
    ])
  })

  it('parts decisions from what a reader counts', () => {
    const ids = (decisions: boolean) =>
      new Set(leverMoves(DEFAULT_LEVERS, facts, { decisions }).map(({ lever }) => lever))
    expect([...ids(true)]).toEqual(['rules', 'open', 'threshold', 'signed', 'meta'])
    expect([...ids(false)]).toEqual(['countries', 'tiers', 'window', 'imputed'])
  })

  it('leaves the levers alone that it does not move, and the last of two moves counts', () => {
    const to = [{ meta: 'signs' }, { open: 'none' }, { meta: 'exempt' }] as const
    const moved = movedTo(
      DEFAULT_LEVERS,
      to.map((one) => ({ lever: 'meta', to: one })),
    )
    expect(moved).toEqual(at({ open: 'none', meta: 'exempt' }))
    expect(isSetTo(moved, { meta: 'exempt', open: 'none' })).toBe(true)
    expect(isSetTo(moved, { meta: 'exempt', open: 'as-written' })).toBe(false)
    expect(isSetTo(moved, {})).toBe(true)
  })
})
