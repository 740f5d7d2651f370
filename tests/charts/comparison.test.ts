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

it('is linked with the columns that it drew, so that a later default cannot change what the link shows', () => {
  const showAt = (search: string) =>
    comparisonChart.show(tables, openLens, readAddress(compareAddress, search).values)
  const shown = showAt('')
  const drawn =
    shown.place
      .query('pinned')
      .match(/[?&]columns=([^&]*)/)?.[1]
      ?.split(',') ?? []
  expect(drawn[0]).toBe('stance')
  expect(drawn.length).toBeGreaterThan(5)
  expect(shown.place.query('pinned', 'short')).not.toContain('columns=')
  expect(showAt(shown.place.query('pinned')).table.rows).toEqual(shown.table.rows)
})
