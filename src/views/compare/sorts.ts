import type { ComparisonColumn } from '#domain/cells/comparisonColumns.ts'
import type { ComparisonGrouping } from '#domain/comparison/comparisonGroups.ts'
import type { ComparisonSort } from '#domain/comparison/comparisonOrder.ts'

type SortOption = { readonly value: ComparisonSort; readonly label: string }

const SORTS: readonly SortOption[] = [
  { value: 'listed', label: 'As listed' },
  { value: 'name', label: 'By name' },
  { value: 'stance', label: 'By stance' },
  { value: 'since', label: 'Latest change first' },
]

export const sortsOf = (
  columns: readonly ComparisonColumn[],
  isRanked = false,
): readonly SortOption[] => [
  ...SORTS.map((one) =>
    isRanked && one.value === 'listed' ? { ...one, label: 'By your weights' } : one,
  ),
  ...columns
    .filter(({ kind }) => kind !== 'stance')
    .map(({ id, name }) => ({ value: id, label: `By ${name}` })),
]

export const GROUPINGS: readonly {
  readonly value: ComparisonGrouping
  readonly label: string
}[] = [
  { value: 'record', label: 'By what is on record' },
  { value: 'stance', label: 'By stance' },
  { value: 'country', label: 'By country' },
  { value: 'strategy', label: 'By release strategy' },
  { value: 'none', label: 'In one list' },
]
