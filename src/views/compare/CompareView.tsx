import { lazy } from 'react'
import { ComparisonParts } from './ComparisonParts.tsx'
import { ComparisonPage } from './ComparisonPage.tsx'
import { useCompare } from './useCompare.ts'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'

/** Loaded on demand: most look at one day. */
const DifferencePage = lazy(() =>
  import('./DifferencePage.tsx').then((module) => ({ default: module.DifferencePage })),
)

/** The comparison; with `against`, the difference between two days or versions. */
export default function CompareView() {
  const compare = useCompare()
  const { against, cell } = compare.values
  return (
    <>
      {cell === null && <title>Compare · Oversight Atlas</title>}
      {against === null ? (
        <ComparisonPage compare={compare} />
      ) : (
        <LoadBoundary what="the differences" heading="What changed" minHeight={640}>
          <DifferencePage compare={compare} against={against} />
        </LoadBoundary>
      )}
    </>
  )
}

CompareView.parts = ComparisonParts.parts
