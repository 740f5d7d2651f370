import type { ComparisonSort } from '#domain/comparison/comparisonOrder.ts'
import { ArrowMark } from '#ui/ArrowMark.tsx'
import styles from './ComparisonPlot.module.css'
import type { Head } from './facing.ts'

type ComparisonHeadProps = {
  readonly corner: Head
  readonly heads: readonly Head[]
  readonly sort: ComparisonSort
  readonly onSort: ((by: string) => void) | undefined
}

/** Which columns rows are sorted under. The latest change is sorted under the stance, whose date it is. */
const sortedUnder = (sort: ComparisonSort) => (sort === 'since' ? 'stance' : sort)

export function ComparisonHead({ corner, heads, sort, onSort }: ComparisonHeadProps) {
  return (
    <thead>
      <tr>
        {[corner, ...heads].map(({ id, name }) => {
          const isSorted = sortedUnder(sort) === id
          const direction = sort === 'since' ? 'descending' : 'ascending'
          return (
            <th key={id} scope="col" aria-sort={isSorted ? direction : undefined}>
              {onSort ? (
                <button
                  type="button"
                  className={styles.sort}
                  onClick={() => onSort(isSorted ? 'listed' : id)}
                >
                  {name}
                </button>
              ) : (
                name
              )}
              {isSorted && (
                <>
                  {' '}
                  <ArrowMark direction={sort === 'since' ? 'down' : 'up'} />
                </>
              )}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
