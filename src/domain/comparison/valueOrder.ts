import type { Position } from '#domain/schema/recordTables.ts'

/** From done to not found. */
const MARKS: readonly Position['mark'][] = [
  'yes',
  'partly',
  'reported-not-confirmed',
  'no',
  'unknown',
]

/**
 * Positions carry no mark, since an order among them would be ours; so a table is sorted as the coder lists them, and
 * alike positions stand together. Values of dimensions with marks need no line here.
 */
const LISTED: readonly string[] = [
  'mandatory evaluation, no release veto',
  'for a release gate',
  'for an industry-funded body under federal oversight',
  'opposed the May 2026 voluntary review draft',
  'against licensing',
  'for preemption of overlapping frontier-safety rules',
  'narrow preemption only',
  'against state AI rules',
  'against state rules',
  'for one federal standard',
  'for preemption of state frontier rules',
  'against broad restrictions',
  'against broad restrictions (later signer)',
  'against exemption',
]

/** Where a value stands among those of its dimension; values that nobody listed come after the others. */
export function valueOrder({ mark, value }: Pick<Position, 'mark' | 'value'>): number {
  if (mark !== null) return MARKS.indexOf(mark)
  const listed = LISTED.indexOf(value)
  return MARKS.length + (listed === -1 ? LISTED.length : listed)
}
