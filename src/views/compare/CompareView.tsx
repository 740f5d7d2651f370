import { ComparisonPage } from './ComparisonPage.tsx'
import { DifferencePage } from './DifferencePage.tsx'
import { useCompare } from './useCompare.ts'

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
        <DifferencePage compare={compare} against={against} />
      )}
    </>
  )
}
