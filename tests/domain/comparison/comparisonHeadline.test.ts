import { expect, it } from 'vitest'
import { comparisonHeadline } from '#domain/comparison/comparisonHeadline.ts'
import type { Confidence } from '#domain/schema/field.ts'
import { published } from '#tests/domain/timelineFixture.ts'

const headline = (
  who: readonly string[],
  asof: string,
  version = '2026-11-23',
  confidence: readonly Confidence[] = [],
) =>
  comparisonHeadline(
    {
      stances: published('stances', version),
      positions: published('positions', version),
      commitments: published('commitments', version),
    },
    published('companies', version).filter(({ id }) => who.length === 0 || who.includes(id)),
    { asof, version, confidence },
  )

it('counts who was tested and who signed without naming a model', () => {
  expect(headline([], '2026-11-23')).toBe(
    'Three of 17 companies are on record as tested before release; two more signed without naming a model',
  )
  expect(headline(['openai', 'google'], '2026-11-23')).toBe(
    'Both companies are on record as tested before release',
  )
  expect(headline(['google', 'meta'], '2026-11-23')).toBe(
    'One of two companies is on record as tested before release',
  )
})

it('says where one company stands', () => {
  expect(headline(['meta'], '2026-11-23')).toBe('Meta: negotiating since 23 June 2026')
  expect(headline(['meta'], '2026-06-26', '2026-06-26')).toBe(
    'Meta: resistant since 26 June 2026 or earlier',
  )
  expect(headline(['meta'], '2020-01-01')).toBe('Meta has no stance on record by 1 January 2020')
})

it('speaks of stances on days before any test is on record', () => {
  expect(headline([], '2025-03-01')).toBe(
    'On 1 March 2025, two of 16 companies on record were cooperative and 14 silent',
  )
  expect(headline([], '2020-01-01')).toBe('No company has a stance on record by 1 January 2020')
})

it('says so where no company is left', () => {
  expect(headline(['nobody'], '2026-11-23')).toMatch(/^No company/)
})

it('counts only what a filter of confidence leaves in, and says so', () => {
  expect(headline([], '2026-11-23', '2026-11-23', ['high'])).toBe(
    'Two of 17 companies are on record with high confidence as tested before release',
  )
  expect(headline([], '2026-11-23', '2026-11-23', ['high', 'medium'])).toBe(
    'Three of 17 companies are on record with high or medium confidence as tested before release; two more signed without naming a model',
  )
  expect(headline([], '2026-11-23', '2026-11-23', ['low'])).toBe(
    'On 23 November 2026, one of 12 companies on record with low confidence was negotiating and 11 silent',
  )
  expect(headline(['meta'], '2026-11-23', '2026-11-23', ['high'])).toBe(
    'Meta has no stance on record with high confidence by 23 November 2026',
  )
})
