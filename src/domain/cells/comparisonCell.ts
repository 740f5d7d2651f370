import { cellId, type Cell, type CellTables } from './cell.ts'
import type { ComparisonColumn } from './comparisonColumns.ts'
import { commitmentCell } from './commitmentCell.ts'
import type { IsoDate } from '#domain/days/edtf.ts'
import { positionCell } from './positionCell.ts'
import { stanceCell } from './stanceCell.ts'

/**
 * What is on record about a company under a column on a day. Never throws: a company or a column without rows
 * is `not-coded`.
 *
 * @param version the day of the data
 * @see ../methods.md#cells-of-the-comparison
 */
export function comparisonCell(
  tables: CellTables,
  company: string,
  column: ComparisonColumn,
  asof: IsoDate,
  version: IsoDate,
): Cell {
  const id = cellId(company, column.id)
  const fields = { id, company, column: column.id }
  switch (column.kind) {
    case 'stance':
      return { ...fields, ...stanceCell(tables, company, asof) }
    case 'dimension':
      return { ...fields, ...positionCell(tables, company, column.id, asof) }
    case 'instrument':
      return {
        ...fields,
        ...commitmentCell(tables, company, column.instrument, asof, version),
      }
  }
}
