import { expect, it } from 'vitest'
import { decidingRule } from '#domain/stance/decidingRule.ts'
import { stanceValue, type Stance } from '#domain/schema/recordTables.ts'
import { published, stanceFixture } from '#tests/domain/timelineFixture.ts'
import type { Coding } from '#domain/schema/codebookTables.ts'
import { codedBy } from '#domain/record/codedBy.ts'
import { stanceSince } from '#domain/stance/stanceSince.ts'
import { cited } from '#tests/domain/comparisonFixture.ts'

const codebook = published('codebook')
const rules = (stance: (typeof stanceValue.options)[number], rationale = 'Found.') =>
  decidingRule({ stance, rationale }, codebook).rules.map(({ term }) => term)

it('gives the definition of every value, and at least one rule that leads to it', () => {
  for (const stance of stanceValue.options) {
    expect(decidingRule({ stance, rationale: 'Found.' }, codebook).value?.term).toBe(stance)
    expect(rules(stance).length).toBeGreaterThan(0)
  }
})

it('gives every rule that may have decided', () => {
  expect(rules('negotiating')).toEqual(['Rule 4'])
  expect(rules('resistant')).toEqual(['Rule 1', 'Rule 2'])
})

it('takes the rationale at its word, where its rule leads there', () => {
  expect(rules('resistant', 'It stayed in force, so this is a rule 2 coding.')).toEqual(['Rule 2'])
  expect(rules('resistant', 'Not a rule 5 coding.')).toEqual(['Rule 1', 'Rule 2'])
})

it('says nothing where a codebook has no rules', () => {
  expect(
    decidingRule({ stance: 'resistant', rationale: 'Found.' }, published('codebook', '2026-06-26')),
  ).toEqual({ value: null, rules: [] })
})

it('takes a stance to have been taken up with the first of its periods that follow on each other', () => {
  const period = (from: string, to: string | null, part: Partial<Stance> = {}) =>
    stanceFixture({ id: from, from, to, ...part })
  const periods = [
    period('2025-01-01', '2025-05-31'),
    period('2025-06-01', '2025-12-31', { confidence: 'high' }),
    // Another company's is between in time and breaks nothing.
    period('2025-08-01', null, { company: 'other', stance: 'resistant' }),
    period('2026-01-01', null),
  ]
  const since = (from: string, all = periods) => {
    const own = all.find((one) => one.id === from && one.company === 'acme')
    return own && stanceSince(all, own).id
  }
  expect(since('2026-01-01')).toBe('2025-01-01')
  expect(since('2025-01-01')).toBe('2025-01-01')
  const gap = periods.map((one) => (one.id === '2025-06-01' ? { ...one, to: '2025-12-30' } : one))
  expect(since('2026-01-01', gap)).toBe('2026-01-01')
  const other = periods.map((one): Stance =>
    one.id === '2025-06-01' ? { ...one, stance: 'compliant' } : one,
  )
  expect(since('2026-01-01', other)).toBe('2026-01-01')
})

it('tells what a later codebook says of a version of one source: agreement first', () => {
  const coding = (id: string, agreement: Coding['agreement'], codedSource = 'nyt'): Coding => ({
    id,
    codedSource,
    codedAt: '2026-11',
    company: 'acme',
    label: 'silent',
    participation: null,
    thisCodebook: null,
    agreement,
    note: null,
    evidence: [],
  })
  const codings = [
    coding('third', 'disagree'),
    coding('second', 'agree-on-label-only'),
    coding('none', null),
    coding('first', 'agree'),
    coding('elsewhere', 'agree', 'reuters'),
  ]
  const of = (...sources: readonly string[]) =>
    codedBy(
      codings,
      sources.map((id) => stanceFixture({ evidence: [cited(id)] })),
    ).map(({ id }) => id)
  expect(of('nyt', 'nyt')).toEqual(['first', 'second', 'third'])
  expect(of('nyt', 'reuters')).toEqual([])
  expect(of()).toEqual([])
})
