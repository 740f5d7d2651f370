import type { Cell } from './comparisonCell.ts'

/** What a cell holds, its place left out. */
export type CellContent = Omit<Cell, 'id' | 'company' | 'column'>

/** A cell in which nothing is stated. */
export function silentCell(
  state: 'unknown' | 'not-yet' | 'not-coded',
  rest: Partial<CellContent> = {},
): CellContent {
  return {
    value: null,
    since: null,
    detail: null,
    confidence: null,
    evidence: [],
    source: null,
    ...rest,
    state,
  }
}
