import { lazy } from 'react'
import type { PlotProps } from '#charts/frame/chart.tsx'
import { MatrixPlot } from './MatrixPlot.tsx'
import type { ComparisonModel } from './selectComparison.ts'

/** Asked for by fewer, and by what was linked before there was a matrix. */
const WordsPlot = lazy(() => import('./WordsPlot.tsx'))

export default function ComparisonPlot(props: PlotProps<ComparisonModel>) {
  const { groups, isMatrix } = props.model
  if (groups.length === 0) return <p>No company of this version of the data is in this view.</p>
  return isMatrix ? <MatrixPlot {...props} /> : <WordsPlot {...props} />
}
