import { closenessChart } from '#charts/closeness/closenessChart.tsx'
import type { AnswerTables } from '#domain/comparison/comparison.ts'
import { Figure } from '#charts/frame/Figure.tsx'
import type { ComparisonColumn } from '#domain/cells/comparisonColumns.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import styles from './CompareView.module.css'
import type { Compare } from './useCompare.ts'
import { WeightFields } from './WeightFields.tsx'

type OwnReadingProps = {
  readonly compare: Compare
  readonly tables: AnswerTables
  readonly columns: readonly ComparisonColumn[]
}

/** A ranking by the reader's weights; only the offer until one is set. */
export function OwnReading({ compare, tables, columns }: OwnReadingProps) {
  const { values, change, lens } = compare
  return (
    <>
      <Disclosure summary="Rank the companies by weights of your own">
        <WeightFields columns={columns} weights={values.weights} change={change} />
      </Disclosure>
      {Object.keys(values.weights).length > 0 && (
        <div className={styles.ranking}>
          <Figure shown={closenessChart.show(tables, lens, values)} />
        </div>
      )}
    </>
  )
}
