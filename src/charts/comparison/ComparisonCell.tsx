import { CellFace } from './CellFace.tsx'
import styles from './ComparisonPlot.module.css'
import type { ShownCell } from './selectComparison.ts'

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

export function ComparisonCell(props: ComparisonCellProps) {
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
