import * as z from 'zod/mini'
import { describe, expect, it } from 'vitest'
import {
  confidence,
  country,
  edtfDate,
  httpUrl,
  isoDay,
  quantity,
  slug,
  words,
} from '#domain/schema/field.ts'
import { toSchema2 } from '#domain/schema/history/toSchema2.ts'
import { raised } from '#domain/schema/history/raised.ts'
import { citedOnly, isNotYet, sourcesOf } from '#domain/schema/evidence.ts'
import { readIndex } from '#domain/schema/readIndex.ts'
import { ruleVariant } from '#domain/schema/ruleSchema.ts'
import { keptOutKeys, tolerant } from '#domain/schema/tolerant.ts'
import { cited } from '#tests/domain/comparisonFixture.ts'
import { publishedIndex } from '#tests/domain/timelineFixture.ts'

describe('a shape for reading', () => {
  const part = z.strictObject({ a: z.string() })
  const read = (shape: z.core.$ZodType, value: unknown) => z.safeParse(tolerant(shape), value)
  const more = { a: 'x', more: 1 }
  const kept = { a: 'x' }

  it.each<[string, z.core.$ZodType, unknown, unknown]>([
    ['an object', part, more, kept],
    ['what lies in an object', z.strictObject({ part }), { part: more }, { part: kept }],
    ['a list', z.array(part), [more, kept], [kept, kept]],
    ['a list that cannot be changed', z.readonly(z.array(part)), [more], [kept]],
    ['what may be null', z.nullable(part), more, kept],
    ['one of several', z.union([z.string(), part]), more, kept],
    [
      'deeper than one',
      z.strictObject({ all: z.nullable(z.readonly(z.array(part))) }),
      { all: [more] },
      { all: [kept] },
    ],
  ])('keeps out what it does not know of %s', (_, shape, value, found) => {
    expect(z.safeParse(shape, value).success).toBe(false)
    expect(read(shape, value)).toMatchObject({ success: true, data: found })
  })

  it('still refuses what is wrong or missing', () => {
    for (const value of [{ a: 1 }, {}, null, 'x', []]) expect(read(part, value).success).toBe(false)
    expect(read(z.nullable(part), null).success).toBe(true)
    expect(read(z.array(z.string()), ['x', 1]).success).toBe(false)
    expect(read(z.union([z.string(), part]), 1).success).toBe(false)
  })

  it('keeps out nothing within a rule', () => {
    const rule = { id: 'a', label: 'A', short: null, cases: [], otherwise: 'free' }
    expect(read(ruleVariant, rule).success).toBe(true)
    expect(read(ruleVariant, { ...rule, more: 1 }).success).toBe(false)
    const shape = z.strictObject({ rules: z.array(ruleVariant) })
    expect(read(shape, { rules: [{ ...rule, more: 1 }] }).success).toBe(false)
    expect(read(shape, { rules: [rule], more: 1 }).success).toBe(true)
  })
})

it.each<[unknown, unknown, readonly string[]]>([
  [{ a: 1, b: 2 }, { a: 1 }, ['b']],
  [{ a: { b: 1, c: 2 } }, { a: { b: 1 } }, ['a.c']],
  [{ a: [{ b: 1, c: 2 }, { d: 3 }] }, { a: [{ b: 1 }, {}] }, ['a.c', 'a.d']],
  [[{ a: 1 }], [{}], ['a']],
  [{ a: 1 }, { a: 1, b: 2 }, []],
  [{ a: null }, { a: null }, []],
  [{ a: { b: 1 } }, { a: null }, []],
  [null, {}, []],
  ['a', 'b', []],
])('of %j and %j the names of what was kept out are %j', (before, after, names) => {
  expect(keptOutKeys(before, after)).toEqual(names)
})

describe('a field', () => {
  it.each<[string, z.core.$ZodType, readonly unknown[], readonly unknown[]]>([
    ['id', slug, ['a', 'a-b', 'a.b-1'], ['', 'A', '-a', 'a-', 'a--b', 'a b', 'a_b']],
    ['text', words, ['x', 'x'.repeat(4000)], ['', 'x'.repeat(4001), 1, null]],
    ['date', edtfDate, ['2026', '2026-06~', '../2026'], ['soon', '', '2026-13']],
    ['day', isoDay, ['2026-06-01'], ['2026-06', '2026-02-30', 'x2026-06-01']],
    [
      'link',
      httpUrl,
      ['https://a.example/b', 'http://a.example'],
      ['javascript:alert(1)', 'ftp://a.example', 'a.example', 'xhttps://a.example'],
    ],
    ['country', country, ['US'], ['us', 'USA', 'U', ' US']],
    ['amount', quantity, [0, 1.5, 1e26], [-1, Infinity, Number.NaN, '1']],
    ['confidence', confidence, ['low', 'medium', 'high'], ['none', '']],
  ])('that holds a %s takes no other', (_, shape, good, bad) => {
    expect(good.filter((value) => !z.safeParse(shape, value).success)).toEqual([])
    expect(bad.filter((value) => z.safeParse(shape, value).success)).toEqual([])
  })

  it('names a date that is none', () => {
    expect(z.safeParse(edtfDate, 'soon').error?.issues[0]?.message).toBe('“soon” is not a date')
  })
})

describe('a row of the first schema', () => {
  const up = (table: string, row: object) => raised(table, row, [toSchema2])

  it('has the short word of a value, under its own dimension alone, or none', () => {
    const short = (dimension: string, value: string) => up('positions', { dimension, value })
    expect(short('open-weights', 'partly')).toMatchObject({ short: 'Partly', mark: 'partly' })
    expect(short('position-preemption', 'against state rules')).toMatchObject({
      short: 'No state rules',
      mark: null,
    })
    expect(short('safety-framework', 'partly')).toMatchObject({ short: null, mark: null })
  })

  it('has short names of its rules, where it has rules', () => {
    const variants = [{ id: 'flagship', label: 'x' }, { id: 'gone' }, null, 'x', {}]
    expect(up('scenarios', { id: 'centralized', variants })).toEqual({
      id: 'centralized',
      variants: [
        { id: 'flagship', label: 'x', short: 'Flagships only' },
        { id: 'gone', short: null },
        null,
        'x',
        {},
      ],
    })
    expect(up('scenarios', { id: 'centralized', variants: 'x' })).toMatchObject({ variants: 'x' })
    expect(up('codebook', { id: 'a' })).toEqual({ id: 'a', agreement: null })
    expect(up('events', { id: 'a' })).toEqual({ id: 'a' })
  })
})

describe('a list of versions', () => {
  const index = publishedIndex()
  const [version] = index.versions
  const { keptOut: _, ...whole } = { keptOut: [], ...index }
  const said = (part: object) => readIndex({ ...whole, ...part })

  it('that cannot be read says where it is damaged', () => {
    expect(said({ versions: [{ ...version, title: '' }] })).toMatch(
      /^the list of versions is damaged \(versions\.0\.title: /,
    )
    expect(said({ current: 'x' })).toMatch(/^the list of versions is damaged \(current: /)
    expect(readIndex(null)).toMatch(/^the list of versions is damaged \(: /)
    const broken = { ...version, title: '' }
    expect(said({ versions: [broken, broken] })).toBe('the list of versions cannot be read')
  })

  it('is read without the version that cannot be', () => {
    const read = said({ versions: [{ ...version, title: '' }, version] })
    if (typeof read === 'string') throw new Error(read)
    expect(read.versions.map(({ id }) => id)).toEqual([version?.id])
    expect(read.keptOut).toEqual([`the version ${version?.id}`])
  })
})

describe('evidence', () => {
  const computed = { computedFrom: 'models' }

  it('is cited or computed, and only what is cited has a source', () => {
    expect(citedOnly([cited('a'), computed])).toEqual([cited('a')])
    expect(
      sourcesOf([{ evidence: [cited('b'), computed] }, { evidence: [cited('a'), cited('b')] }]),
    ).toEqual(['b', 'a'])
  })

  it('does not count yet where some was left out and none is left', () => {
    expect(isNotYet({ evidence: [], leftOut: 1 })).toBe(true)
    expect(isNotYet({ evidence: [computed], leftOut: 1 })).toBe(true)
    expect(isNotYet({ evidence: [cited('a')], leftOut: 1 })).toBe(false)
    expect(isNotYet({ evidence: [] })).toBe(false)
  })
})
