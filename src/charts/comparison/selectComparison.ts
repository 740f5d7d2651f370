import { comparison, type AnswerTables, type ComparedCell } from '#domain/comparison/comparison.ts'
import { isLeftOut } from '#domain/cells/cell.ts'
import {
  chosenColumns,
  comparisonColumns,
  type ComparisonColumn,
} from '#domain/cells/comparisonColumns.ts'
import { comparisonGroups, pinnedFirst } from '#domain/comparison/comparisonGroups.ts'
import { comparisonHeadline } from '#domain/comparison/comparisonHeadline.ts'
import { inOrder, type ComparisonSort } from '#domain/comparison/comparisonOrder.ts'
import type { IsoDate } from '#domain/days/edtf.ts'
import type { Lens } from '#domain/record/lens.ts'
import { plainName } from '#domain/words/plainName.ts'
import { standings } from '#domain/overview/standing.ts'
import type { ValuesOf } from '#url/address.ts'
import type { compareAddress } from '#url/compare.ts'

/** `isLeftOut`: a filter of confidence hides the value; the cell stays. */
export type ShownCell = ComparedCell & { readonly isLeftOut: boolean }

export type ComparisonRow = {
  readonly id: string
  readonly name: string
  readonly cells: readonly ShownCell[]
}

export type ComparisonModel = {
  readonly headline: string
  readonly asof: IsoDate
  readonly version: IsoDate
  readonly columns: readonly ComparisonColumn[]
  readonly groups: readonly {
    readonly id: string
    readonly name: string | null
    readonly rows: readonly ComparisonRow[]
  }[]
  readonly sort: ComparisonSort
  readonly isTurned: boolean
}

export function selectComparison(
  tables: AnswerTables,
  lens: Lens,
  values: ValuesOf<(typeof compareAddress)['params']>,
): ComparisonModel {
  const { asof, version, who, confidence } = lens
  const columns = chosenColumns(
    comparisonColumns(tables.dimensions, tables.instruments),
    values.columns,
  )
  const all = standings(tables, asof, version)
  const shown = all.filter(({ company }) => who.length === 0 || who.includes(company.id))
  const rows = comparison(tables, columns, lens).map((row) => {
    const standing = shown.find(({ company }) => company.id === row.company.id)
    return { ...row, stance: standing?.stance ?? null, since: standing?.since ?? null }
  })
  const groups = pinnedFirst(
    comparisonGroups(inOrder(rows, values.sort), values.group, shown),
    values.pin,
  )
  return {
    headline: comparisonHeadline(
      tables,
      shown.map(({ company }) => company),
      lens,
    ),
    asof,
    version,
    columns,
    groups: groups.map(({ id, name, rows: members }) => ({
      id,
      name,
      rows: members.map(({ company, cells }) => ({
        id: company.id,
        name: plainName(company.name),
        cells: cells.map((cell) => ({
          ...cell,
          isLeftOut: isLeftOut(cell, confidence),
        })),
      })),
    })),
    sort: values.sort,
    isTurned: values.turned,
  }
}

export const comparisonRows = ({
  groups,
}: Pick<ComparisonModel, 'groups'>): readonly ComparisonRow[] => groups.flatMap(({ rows }) => rows)
