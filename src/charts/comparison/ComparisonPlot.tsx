import type { PlotProps } from '#charts/frame/chart.tsx'
import type { ComparisonSort } from '#domain/comparison/comparisonOrder.ts'
import { Arrow } from '#ui/Arrow.tsx'
import { ScrollBox } from '#ui/ScrollBox.tsx'
import { useGridFocus } from '#ui/useGridFocus.ts'
import styles from './ComparisonPlot.module.css'
import { facing, type Head } from './facing.ts'
import type { ComparisonModel, ShownCell } from './selectComparison.ts'
import { CellFace } from './CellFace.tsx'

/** A table; on narrow screens every row becomes a list. */
export function ComparisonPlot({
  model,
  picked = null,
  onPick,
  onSort,
}: PlotProps<ComparisonModel>) {
  const { heads, groups, corner } = facing(model)
  const rows = groups.flatMap((group) => group.rows)
  const grid = rows.map(({ cells }) => cells.map(({ id }) => id))
  const { tabIndexOf, ...keys } = useGridFocus(grid, picked)
  if (rows.length === 0) return <p>No company of this version of the data is in this view.</p>
  return (
    <ScrollBox
      label="Comparison, scrolls sideways"
      className={styles.scroll}
      isWalked={onPick !== undefined}
    >
      <table
        className={styles.table}
        data-turned={model.isTurned || undefined}
        {...(onPick ? keys : {})}
      >
        <caption className="visually-hidden">
          Companies compared.
          {onPick && ' Arrow keys move from cell to cell, Enter opens evidence.'}
        </caption>
        <ComparisonHead
          corner={corner}
          heads={heads}
          // Turned, the columns are companies in the order of the rows.
          sort={model.isTurned ? 'listed' : model.sort}
          onSort={model.isTurned ? undefined : onSort}
        />
        {groups.map(({ id, name, rows: members }) => (
          <tbody key={id}>
            {name !== null && (
              <tr className={styles.group}>
                <th scope="rowgroup" colSpan={heads.length + 1}>
                  {name}
                </th>
              </tr>
            )}
            {members.map((row) => (
              <tr key={row.id} className={styles.row}>
                <th scope="row">{row.name}</th>
                {row.cells.map((cell, index) => (
                  <ComparisonCell
                    key={cell.id}
                    cell={cell}
                    label={heads[index]?.name ?? ''}
                    of={row.name}
                    isOpen={cell.id === picked}
                    tabIndex={tabIndexOf(cell.id)}
                    onPick={onPick}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </ScrollBox>
  )
}

type ComparisonHeadProps = {
  readonly corner: Head
  readonly heads: readonly Head[]
  readonly sort: ComparisonSort
  readonly onSort: ((by: string) => void) | undefined
}

/** “Latest change” is sorted under the stance, whose date it is. */
const sortedUnder = (sort: ComparisonSort) => (sort === 'since' ? 'stance' : sort)

function ComparisonHead({ corner, heads, sort, onSort }: ComparisonHeadProps) {
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
                  <Arrow direction={sort === 'since' ? 'down' : 'up'} />
                </>
              )}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

type ComparisonCellProps = {
  readonly cell: ShownCell
  /** Head of its column, shown within the cell on narrow screens, where rows become lists. */
  readonly label: string
  /** Head of its row. */
  readonly of: string
  readonly isOpen: boolean
  readonly tabIndex: number
  readonly onPick: ((id: string) => void) | undefined
}

function ComparisonCell(props: ComparisonCellProps) {
  const { cell, label, of, isOpen, tabIndex, onPick } = props
  return (
    <td data-column={cell.column}>
      {onPick ? (
        <button
          type="button"
          className={styles.cell}
          data-cell={cell.id}
          tabIndex={tabIndex}
          aria-expanded={isOpen}
          onClick={() => onPick(cell.id)}
        >
          <span className="visually-hidden">
            {of}, {label}:
          </span>{' '}
          <span className={styles.label} aria-hidden="true">
            {label}
          </span>
          <CellFace cell={cell} />
        </button>
      ) : (
        <div className={styles.cell}>
          <span className={styles.label} aria-hidden="true">
            {label}
          </span>
          <CellFace cell={cell} />
        </div>
      )}
    </td>
  )
}
