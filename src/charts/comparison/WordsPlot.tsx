import type { PlotProps } from '#charts/frame/chart.tsx'
import { ScrollBox } from '#ui/ScrollBox.tsx'
import { usePrinting } from '#ui/usePrinting.ts'
import { useGridFocus } from '#ui/useGridFocus.ts'
import shared from '#charts/cells/Cells.module.css'
import { OpenCell, type Opening } from '#charts/cells/OpenCell.tsx'
import styles from './WordsPlot.module.css'
import { citedCells } from './citedCells.ts'
import { facing } from './facing.ts'
import type { ComparisonModel, ShownCell } from './selectComparison.ts'
import { CellFace } from './CellFace.tsx'
import { SortHead } from './SortHead.tsx'

/** A table of words; on narrow screens every row becomes a list. */
export default function WordsPlot({
  model,
  picked = null,
  onPick,
  onSort,
  still = false,
}: PlotProps<ComparisonModel>) {
  const { heads, groups, corner } = facing(model)
  const rows = groups.flatMap((group) => group.rows)
  const grid = rows.map(({ cells }) => cells.map(({ id }) => id))
  const { tabIndexOf, ...keys } = useGridFocus(grid, picked)
  const isPrinting = usePrinting()
  const cited = isPrinting && !still ? citedCells(model) : null
  return (
    <ScrollBox
      label="Comparison, scrolls sideways"
      className={`${shared.scroll} ${styles.scroll}`}
      isWalked={onPick !== undefined}
    >
      <table
        className={`${shared.table} ${styles.table}`}
        data-turned={model.isTurned || undefined}
        {...(onPick ? keys : {})}
      >
        <caption className="visually-hidden">
          Companies compared.
          {onPick && ' Arrow keys move from cell to cell, Enter opens evidence.'}
        </caption>
        <thead>
          <tr>
            {[corner, ...heads].map((head) => (
              <SortHead
                key={head.id}
                head={head}
                className={head === corner ? shared.name : undefined}
                // Turned, the columns are companies in the order of the rows.
                sort={model.isTurned ? 'listed' : model.sort}
                isReversed={model.isReversed}
                onSort={model.isTurned ? undefined : onSort}
              />
            ))}
          </tr>
        </thead>
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
                <th scope="row" className={shared.name}>
                  {row.name}
                </th>
                {row.cells.map((cell, index) => (
                  <ComparisonCell
                    key={cell.id}
                    cell={cell}
                    label={heads[index]?.name ?? ''}
                    of={row.name}
                    cited={cited?.get(cell.id)}
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

type ComparisonCellProps = Opening & {
  readonly cell: ShownCell
  /** Head of its column, shown within the cell on narrow screens, where rows become lists. */
  readonly label: string
  /** Head of its row. */
  readonly of: string
  /** Numbers of its sources, on paper. */
  readonly cited: string | undefined
}

function ComparisonCell({ cell, label, of, cited, ...opening }: ComparisonCellProps) {
  return (
    <td data-column={cell.column}>
      <OpenCell id={cell.id} of={`${of}, ${label}`} className={styles.cell} {...opening}>
        <span className={styles.label} aria-hidden="true">
          {label}
        </span>
        <CellFace cell={cell} />
        {cited && <span>{`[${cited}]`}</span>}
      </OpenCell>
    </td>
  )
}
