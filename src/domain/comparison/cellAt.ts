import { cellDisputes } from '#domain/cells/cellDisputes.ts'
import type { ComparedCell, ComparisonTables } from './comparison.ts'
import { cellId } from '#domain/cells/cell.ts'
import { comparisonCell } from '#domain/cells/comparisonCell.ts'
import type { ComparisonColumn } from '#domain/cells/comparisonColumns.ts'
import type { Lens } from '#domain/record/lens.ts'
import type { Company } from '#domain/schema/recordTables.ts'

export type LocatedCell = {
  readonly company: Company
  readonly column: ComparisonColumn
  readonly cell: ComparedCell
}

/** Whether or not filters and chosen columns show it. `null` where there is no such cell. */
export function cellAt(
  tables: ComparisonTables,
  columns: readonly ComparisonColumn[],
  id: string,
  { asof, version }: Pick<Lens, 'asof' | 'version'>,
): LocatedCell | null {
  for (const company of tables.companies) {
    const column = columns.find((one) => cellId(company.id, one.id) === id)
    if (column) {
      const cell = comparisonCell(tables, company.id, column, asof, version)
      const disputes = cellDisputes(tables.disputes, cell, asof, version)
      return { company, column, cell: { ...cell, disputes } }
    }
  }
  return null
}
