import { cellDisputes } from '#domain/cells/cellDisputes.ts'
import type { ComparedCell, ComparisonTables } from './comparison.ts'
import { cellId } from '#domain/cells/cell.ts'
import { comparisonCell } from '#domain/cells/comparisonCell.ts'
import type { ComparisonColumn } from '#domain/cells/comparisonColumns.ts'
import type { Lens } from '#domain/record/lens.ts'
import type { Company } from '#domain/schema/recordTables.ts'

/** A cell with its company and its column, wherever it is shown. */
export type LocatedCell = {
  readonly company: Company
  readonly column: ComparisonColumn
  readonly cell: ComparedCell
}

/** The cell that an id names, whether or not a filter or the choice of columns shows it. `null` where there is none. */
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
