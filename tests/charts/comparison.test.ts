import { expect, it } from 'vitest'
import { comparisonWords } from '#charts/comparison/comparisonWords.ts'
import { selectComparison } from '#charts/comparison/selectComparison.ts'
import { readAddress } from '#url/address.ts'
import { compareAddress } from '#url/compare.ts'
import { lensOf } from '#url/shared.ts'
import { published } from '#tests/domain/timelineFixture.ts'

const model = (search: string) => {
  const { values } = readAddress(compareAddress, search)
  return selectComparison(
    {
      companies: published('companies'),
      stances: published('stances'),
      positions: published('positions'),
      commitments: published('commitments'),
      dimensions: published('dimensions'),
      instruments: published('instruments'),
      disputes: published('disputes'),
    },
    lensOf(values, '2026-11-23'),
    values,
  )
}

it('says in the copied table how sources disagree', () => {
  const { rows } = comparisonWords(model('?who=microsoft&columns=stance'), 'https://example.org')
  expect(rows).toEqual([
    [
      'Microsoft',
      'Cooperative (5 May 2026, high confidence, sources disagree: 2 say, 1 says otherwise)',
    ],
  ])
})
