import type { CellChange } from '#domain/comparison/cellDifference.ts'
import { cellId } from '#domain/cells/cell.ts'
import { STANCE_COLUMN } from '#domain/cells/comparisonColumns.ts'

/** The id by which a change is linked to: that of its cell, of a company's stance, or of a column. */
export function changeId({ company, column }: Pick<CellChange, 'company' | 'column'>): string {
  if (company === null) return column?.id ?? ''
  return cellId(company.id, (column ?? STANCE_COLUMN).id)
}
