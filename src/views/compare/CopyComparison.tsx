import { comparisonWords } from '#charts/comparison/comparisonWords.ts'
import { selectComparison } from '#charts/comparison/selectComparison.ts'
import type { AnswerTables } from '#domain/comparison/comparison.ts'
import { CopyButton } from '#ui/CopyButton.tsx'
import { htmlTable, markdownTable, tabbedTable } from '#ui/tableText.ts'
import type { Place } from '#url/place.ts'
import type { Compare } from './useCompare.ts'

type CopyComparisonProps = {
  readonly compare: Compare
  readonly tables: AnswerTables
  readonly place: Place
}

/** As rich text or Markdown, with the pinned address. */
export function CopyComparison({ compare, tables, place }: CopyComparisonProps) {
  const model = selectComparison(tables, compare.lens, compare.values)
  const words = comparisonWords(model, place.absolute('pinned'))
  return (
    <>
      <CopyButton
        variant="quiet"
        label="Copy table"
        text={tabbedTable(words)}
        html={htmlTable(words)}
      />
      <CopyButton variant="quiet" label="Copy as Markdown" text={markdownTable(words)} />
    </>
  )
}
