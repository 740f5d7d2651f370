import { ArrowMark } from './ArrowMark.tsx'
import styles from './DataTable.module.css'

export type DataColumn = {
  readonly name: string
  readonly align?: 'start' | 'end'
  /** Said once, under the name. */
  readonly unit?: string
  /** What an empty cell means here, in sentence case: `Not set`, `Not found`. Without it, a dash. */
  readonly absent?: string
}

export type DataSort = {
  /** Name of the column. */
  readonly by: string
  readonly direction: 'ascending' | 'descending'
  readonly onSort: (by: string) => void
}

type DataTableHeadProps = {
  readonly columns: readonly DataColumn[]
  readonly sort: DataSort | undefined
}

/** Names of the columns. Where the rows can be sorted, each name is a button, and an arrow says which way they stand. */
export function DataTableHead({ columns, sort }: DataTableHeadProps) {
  return (
    <thead>
      <tr>
        {columns.map(({ name, align, unit }, column) => {
          const isSorted = sort?.by === name
          return (
            <th
              // Two columns may bear one name.
              // oxlint-disable-next-line react/no-array-index-key
              key={column}
              scope="col"
              data-align={align}
              aria-sort={isSorted ? sort.direction : undefined}
            >
              {sort ? (
                <button type="button" className={styles.sort} onClick={() => sort.onSort(name)}>
                  {name}
                  {isSorted && (
                    <ArrowMark direction={sort.direction === 'ascending' ? 'up' : 'down'} />
                  )}
                </button>
              ) : (
                name
              )}
              {unit && <span className={styles.unit}>{unit}</span>}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
