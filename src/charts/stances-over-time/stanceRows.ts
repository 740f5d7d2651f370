import type { StanceLook } from '#marks/stanceLook.ts'
import type { MonthCounts } from './selectStancesOverTime.ts'

/** Height of a company's row, in pixels. */
export const ROW = 14
/** Room above and below them. */
export const ROWS_TOP = 28
export const ROWS_FOOT = 28

/** Months, from 0, over which a row of the stack keeps its stance. */
type StanceRun = {
  readonly look: StanceLook
  /** From the foot of the stack, from 0. */
  readonly row: number
  readonly from: number
  readonly to: number
}

/** Each month's companies stacked, most cooperative lowest; equal neighbours of a row are one run. */
export function stanceRows(months: readonly MonthCounts[]): {
  readonly runs: readonly StanceRun[]
  readonly rows: number
} {
  const stacks = months.map(({ counts }) =>
    counts.flatMap(({ look, companies }) => companies.map(() => look)),
  )
  const rows = Math.max(0, ...stacks.map((stack) => stack.length))
  const runs: StanceRun[] = []
  for (let row = 0; row < rows; row += 1) {
    for (const [month, stack] of stacks.entries()) {
      const look = stack[row]
      const last = runs.at(-1)
      if (look === undefined) continue
      if (last?.row === row && last.look === look && last.to === month - 1) {
        runs[runs.length - 1] = { ...last, to: month }
      } else runs.push({ look, row, from: month, to: month })
    }
  }
  return { runs, rows }
}
