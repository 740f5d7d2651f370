import type { CellChange } from '#domain/comparison/cellDifference.ts'
import type { Side } from '#domain/comparison/sides.ts'
import { saysSomething } from '#domain/cells/cell.ts'
import { comparisonCell } from '#domain/cells/comparisonCell.ts'
import { comparisonColumns } from '#domain/cells/comparisonColumns.ts'

/** What a side has under a column that the other side lacks: `11 of 17 answered`; `Not asked` on the side that lacks it. */
export function columnWords({ column }: Pick<CellChange, 'column'>, side: Side): string {
  const { tables, asof, version } = side
  const own = comparisonColumns(tables.dimensions, tables.instruments)
  if (column === null || !own.some(({ id }) => id === column.id)) return 'Not asked'
  const cells = tables.companies.map(({ id }) => comparisonCell(tables, id, column, asof, version))
  return `Asked; ${cells.filter(saysSomething).length} of ${cells.length} answered`
}
