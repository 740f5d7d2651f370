import { expect, it } from 'vitest'
import { comparisonCell } from '#domain/cells/comparisonCell.ts'
import { STANCE_COLUMN } from '#domain/cells/comparisonColumns.ts'
import { published } from '#tests/domain/timelineFixture.ts'
import { cellTitle } from '#views/compare/cellWords.ts'

it('heads the panel of a stance as its cell in the table', () => {
  const tables = { stances: published('stances'), positions: [], commitments: [] }
  const of = (company: string) =>
    cellTitle(comparisonCell(tables, company, STANCE_COLUMN, '2026-11-23', '2026-11-23'))
  expect(of('mistral')).toBe('Silent, not invited')
  expect(of('amazon')).toBe('Silent')
  expect(of('meta')).toBe('Negotiating')
})
