import type { ComparisonModel, ComparisonRow } from './selectComparison.ts'
import { comparisonRows } from './selectComparison.ts'

export type Head = { readonly id: string; readonly name: string }

/** Companies down and columns across, or the other way round. */
type Facing = {
  readonly corner: Head
  readonly heads: readonly Head[]
  readonly groups: readonly {
    readonly id: string
    readonly name: string | null
    readonly rows: readonly ComparisonRow[]
  }[]
}

export function facing(model: ComparisonModel): Facing {
  const { columns, groups, isTurned } = model
  if (!isTurned) return { corner: { id: 'name', name: 'Company' }, heads: columns, groups }
  const companies = comparisonRows(model)
  const rows = columns.map(({ id, name }, index) => ({
    id,
    name,
    cells: companies.flatMap(({ cells }) => cells[index] ?? []),
  }))
  return {
    corner: { id: 'question', name: 'Question' },
    heads: companies,
    groups: companies.length === 0 ? [] : [{ id: 'all', name: null, rows }],
  }
}
