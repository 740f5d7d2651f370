import { useGridFocus } from '#ui/useGridFocus.ts'
import { ScrollBox } from '#ui/ScrollBox.tsx'
import type { PlotProps } from '#charts/frame/chart.tsx'
import styles from './CommitmentsPlot.module.css'
import { Pair } from './Pair.tsx'
import type { CommitmentsModel } from './selectCommitments.ts'

/** A matrix of marks; on narrow screens it scrolls under its first column. */
export function CommitmentsPlot({ model, picked = null, onPick }: PlotProps<CommitmentsModel>) {
  const { rows, columns } = model
  const grid = rows.map(({ cells }) => cells.map(({ id }) => id))
  const { tabIndexOf, ...keys } = useGridFocus(grid, picked)
  if (rows.length === 0 || columns.length === 0) return <p>There is nothing to list.</p>
  return (
    <ScrollBox
      label="Commitments, scrolls sideways"
      className={styles.scroll}
      isWalked={onPick !== undefined}
    >
      <table className={styles.table} {...(onPick ? keys : {})}>
        <caption className="visually-hidden">
          Companies by instrument.
          {onPick && ' Arrow keys move from cell to cell, Enter opens evidence.'}
        </caption>
        <thead>
          <tr>
            <th scope="col">Company</th>
            {columns.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, cells }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <Pair
                  key={cell.id}
                  cell={cell}
                  of={`${name}, ${columns[index]?.name ?? ''}`}
                  isOpen={cell.id === picked}
                  tabIndex={tabIndexOf(cell.id)}
                  onPick={onPick}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}
