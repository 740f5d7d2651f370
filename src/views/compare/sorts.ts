import type { ComparisonGrouping } from '#domain/comparisonGroups.ts'
import type { ComparisonSort } from '#domain/comparisonOrder.ts'

export const SORTS: readonly { readonly value: ComparisonSort; readonly label: string }[] = [
  { value: 'listed', label: 'As listed' },
  { value: 'name', label: 'By name' },
  { value: 'stance', label: 'By stance' },
  { value: 'since', label: 'Latest change first' },
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
