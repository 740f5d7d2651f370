import { useGridFocus } from '#ui/useGridFocus.ts'
import { ScrollBox } from '#ui/ScrollBox.tsx'
import type { PlotProps } from '#charts/frame/chart.tsx'
import { ComparisonHead } from './ComparisonHead.tsx'
import styles from './ComparisonPlot.module.css'
import { facing } from './facing.ts'
import { ComparisonCell } from './ComparisonCell.tsx'
import type { ComparisonModel } from './selectComparison.ts'

/**
 * The comparison as a real table. On narrow screens every row becomes a small list of its own, since a table that
 * shows two columns of eight compares nothing.
 */
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
          // Turned, the columns are companies, which keep the order of the rows that they were.
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
