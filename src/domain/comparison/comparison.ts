import { cellDisputes } from '#domain/cells/cellDisputes.ts'
import type { Cell } from '#domain/cells/cell.ts'
import { comparisonCell } from '#domain/cells/comparisonCell.ts'
import type { ComparisonColumn } from '#domain/cells/comparisonColumns.ts'
import type { Lens } from '#domain/record/lens.ts'
import { SIDE_TABLES } from './sides.ts'
import type { Company, Dispute } from '#domain/schema/recordTables.ts'
import type { Tables, WithUnread } from '#domain/schema/tables.ts'

export type ComparedCell = Cell & { readonly disputes: readonly Dispute[] }

export type ComparedCompany = {
  readonly company: Company
  readonly cells: readonly ComparedCell[]
}

export type ComparisonTables = Pick<
  Tables,
  'companies' | 'stances' | 'positions' | 'commitments' | 'disputes'
> &
  WithUnread

/** Tables of the comparison, with disputes. */
export const ANSWER_TABLES = [...SIDE_TABLES, 'disputes'] as const
export type AnswerTables = Pick<Tables, (typeof ANSWER_TABLES)[number]> & WithUnread

/**
 * Companies by columns as of the lens's day, companies in the order of their table. Of the lens's filters only
 * `who` counts here: a filter of confidence hides values, not cells.
 */
export function comparison(
  tables: ComparisonTables,
  columns: readonly ComparisonColumn[],
  { who, asof, version }: Pick<Lens, 'who' | 'asof' | 'version'>,
): readonly ComparedCompany[] {
  return tables.companies
    .filter(({ id }) => who.length === 0 || who.includes(id))
    .map((company) => ({
      company,
      cells: columns.map((column) => {
        const cell = comparisonCell(tables, company.id, column, asof, version)
        return { ...cell, disputes: cellDisputes(tables.disputes, cell, asof, version) }
      }),
    }))
}
