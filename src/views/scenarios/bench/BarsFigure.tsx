import { use } from 'react'
import { coverageChart } from '#charts/coverage/coverageChart.ts'
import { FigureActions } from '#charts/frame/FigureActions.ts'
import { DataTable } from '#ui/DataTable.tsx'
import type { BenchProps } from './bench.ts'

/** The bars as a figure of their own, to be shared. */
export const BarsShare = ({ tables, lens, values }: BenchProps) =>
  use(FigureActions)?.(coverageChart.show(tables, lens, values))

/** The numbers of the bars. */
export function BarsTable({ tables, lens, values }: BenchProps) {
  const { title, table } = coverageChart.show(tables, lens, values)
  return <DataTable caption={title} {...table} />
}
