import type { Beside } from '#charts/frame/chart.tsx'
import { cellId } from '#domain/cells/cell.ts'
import { STANCE_COLUMN } from '#domain/cells/comparisonColumns.ts'
import {
  cellDifference,
  type CellChange,
  type ChangeKind,
} from '#domain/comparison/cellDifference.ts'
import { sidesOf, type Side, type SideTable } from '#domain/comparison/sides.ts'
import type { Lens } from '#domain/record/lens.ts'
import type { Tables } from '#domain/schema/tables.ts'
import type { ValuesOf } from '#url/address.ts'
import type { compareAddress } from '#url/compare.ts'

type CompareValues = ValuesOf<(typeof compareAddress)['params']>

export type DifferenceModel = {
  readonly before: Side
  readonly after: Side
  /** Of the companies and columns chosen, in order. */
  readonly all: readonly CellChange[]
  /** Those of the kind that is chosen. */
  readonly shown: readonly CellChange[]
}

/** Rows taken out of the data are listed with those added. */
const LISTED: Readonly<Record<CompareValues['show'], readonly ChangeKind[]>> = {
  all: ['value', 'added', 'removed', 'evidence'],
  values: ['value'],
  added: ['added', 'removed'],
  evidence: ['evidence'],
}

export const isListed = (show: CompareValues['show'], { kind }: CellChange) =>
  LISTED[show].includes(kind)

/** The earlier side comes first, whichever of them the address names first. */
export function selectDifference(
  tables: Pick<Tables, SideTable>,
  lens: Lens,
  values: CompareValues,
  beside: Beside<SideTable> | null,
): DifferenceModel {
  const { before, after } = sidesOf(tables, lens, values.against, beside)
  const all = cellDifference(before, after).filter(
    ({ company, column }) =>
      (lens.who.length === 0 || company === null || lens.who.includes(company.id)) &&
      (values.columns.length === 0 || column === null || values.columns.includes(column.id)),
  )
  return { before, after, all, shown: all.filter((change) => isListed(values.show, change)) }
}

/** The id in the address: of a cell, of a company's stance, or of a column. */
export function changeId({ company, column }: Pick<CellChange, 'company' | 'column'>): string {
  if (company === null) return column?.id ?? ''
  return cellId(company.id, (column ?? STANCE_COLUMN).id)
}

export const KIND_WORDS: Readonly<Record<ChangeKind, string>> = {
  value: 'The value changed',
  added: 'Came on record, or was missing',
  removed: 'Is no longer in the data',
  evidence: 'The value stayed; its date, wording, confidence or sources changed',
}
