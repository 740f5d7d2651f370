import { ComparisonPage } from './ComparisonPage.tsx'
import { DifferencePage } from './DifferencePage.tsx'
import { useCompare } from './useCompare.ts'

/** Companies by dimensions as of any day, or what changed between two days or two versions of the data. */
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
