import type { ComparisonSort } from '#domain/comparisonOrder.ts'
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
const SORTED_UNDER: Readonly<Record<ComparisonSort, string | null>> = {
  listed: null,
  name: 'name',
  stance: 'stance',
  since: 'stance',
}

const SORTABLE = ['name', 'stance']

export function ComparisonHead({ corner, heads, sort, onSort }: ComparisonHeadProps) {
  return (
    <thead>
      <tr>
        {[corner, ...heads].map(({ id, name }) => {
          const isSorted = SORTED_UNDER[sort] === id
          const direction = sort === 'since' ? 'descending' : 'ascending'
          return (
            <th key={id} scope="col" aria-sort={isSorted ? direction : undefined}>
              {onSort && SORTABLE.includes(id) ? (
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
