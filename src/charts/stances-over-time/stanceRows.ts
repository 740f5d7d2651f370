import type { StanceLook } from '#marks/stanceLook.ts'
import type { MonthCounts } from './selectStancesOverTime.ts'

/** Height of a company's row, in pixels. */
export const ROW = 14

/** Months in a row, counted from 0, over which a row of the stack keeps its stance. */
export type StanceRun = {
  readonly look: StanceLook
  /** From the foot of the stack, from 0. */
  readonly row: number
  readonly from: number
  readonly to: number
}

/**
 * The stack as runs: in each month, one row for each company, most cooperative at the foot. Rows that show the same
 * stance from month to month are one run, so that steps stand out.
 */
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
