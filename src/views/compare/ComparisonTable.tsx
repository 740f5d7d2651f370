import { lazy } from 'react'
import { comparisonChart } from '#charts/comparison/comparisonChart.tsx'
import { Figure } from '#charts/frame/Figure.tsx'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { useAnswers, type ComparisonPart } from './useAnswers.ts'

const ComparisonControls = lazy(() =>
  import('./ComparisonControls.tsx').then((module) => ({ default: module.ComparisonControls })),
)

/** Waited for by nobody who reads. */
const CopyComparison = lazy(() =>
  import('./CopyComparison.tsx').then((module) => ({ default: module.CopyComparison })),
)

export function ComparisonTable(
  props: ComparisonPart & { readonly onPick: (cell: string) => void },
) {
  const { compare, columns, onPick } = props
  const { values, change, lens } = compare
  const tables = useAnswers(props)
  const comparison = comparisonChart.show(tables, lens, values)
  return (
    <Figure
      level={1}
      shown={comparison}
      actions={
        <LoadBoundary what="how to copy the table" quiet>
          <CopyComparison compare={compare} tables={tables} place={comparison.place} />
        </LoadBoundary>
      }
      picked={values.cell}
      onPick={onPick}
      onSort={(sort) => change({ sort })}
      controls={
        <LoadBoundary what="the choices of columns and order" minHeight={140}>
          <ComparisonControls compare={compare} tables={tables} columns={columns} />
        </LoadBoundary>
      }
    />
  )
}
