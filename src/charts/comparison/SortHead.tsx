import type { ComparisonSort } from '#domain/comparison/comparisonOrder.ts'
import { Arrow } from '#ui/Arrow.tsx'
import { usePrinting } from '#ui/usePrinting.ts'
import type { Head } from './facing.ts'
import styles from '#charts/cells/Cells.module.css'

export type Sorting = {
  readonly sort: ComparisonSort
  readonly isReversed: boolean
  /** Absent where the reader cannot sort. */
  readonly onSort: ((by: string, isReversed: boolean) => void) | undefined
}

type SortHeadProps = Sorting & {
  readonly head: Head
  readonly className?: string | undefined
}

/** “Latest change” is sorted under the stance, whose date it is. */
const sortedUnder = (sort: ComparisonSort) => (sort === 'since' ? 'stance' : sort)

/** The head of a column. Pressed, it sorts by it; pressed again, the other way round. */
export function SortHead({ head, className, sort, isReversed, onSort }: SortHeadProps) {
  const { id, name } = head
  const isSorted = sortedUnder(sort) === id
  const isDown = (sort === 'since') !== isReversed
  // Browsers repeat no head on the next sheet that has a button.
  const isPrinting = usePrinting()
  return (
    <th
      scope="col"
      className={className}
      data-column={id}
      aria-sort={isSorted ? (isDown ? 'descending' : 'ascending') : undefined}
    >
      {onSort && !isPrinting ? (
        <button
          type="button"
          className={styles.sort}
          onClick={() => (isSorted ? onSort(sort, !isReversed) : onSort(id, false))}
        >
          {name}
        </button>
      ) : (
        <span>{name}</span>
      )}
      {isSorted && <Arrow direction={isDown ? 'down' : 'up'} />}
    </th>
  )
}
