import { expect, it } from 'vitest'
import { comparisonChart } from '#charts/comparison/comparisonChart.tsx'
import { openLens, published } from '#tests/domain/timelineFixture.ts'
import { readAddress } from '#url/address.ts'
import { compareAddress } from '#url/compare.ts'

const tables = {
  companies: published('companies'),
  stances: published('stances'),
  positions: published('positions'),
  commitments: published('commitments'),
  dimensions: published('dimensions'),
  instruments: published('instruments'),
  disputes: published('disputes'),
}

it('keeps companies that were never asked apart from silent ones, in its numbers too', () => {
  const { values } = readAddress(compareAddress, '?columns=stance')
  const { rows } = comparisonChart.show(tables, openLens, values).table
  const stanceOf = (name: string) => rows.find(([company]) => company === name)
  expect(stanceOf('Mistral AI')).toContain('Silent, not invited')
  expect(stanceOf('Apple')).toContain('Silent')
  expect(rows).toHaveLength(tables.companies.length)
})
