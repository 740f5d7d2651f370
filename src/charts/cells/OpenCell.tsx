import type { ReactNode } from 'react'
import styles from './Cells.module.css'

/** How a cell is opened, of every cell of a table. */
export type Opening = {
  readonly isOpen: boolean
  readonly tabIndex: number
  /** Absent where nothing opens: the cell is its content then. */
  readonly onPick: ((id: string) => void) | undefined
}

type OpenCellProps = Opening & {
  readonly id: string
  /** Its row and column, read out first: `Meta, EU code`. A table that is only read has its heads for that. */
  readonly of: string
  readonly className: string | undefined
  readonly children: ReactNode
}

/** What a cell of a table says, which opens its evidence. */
export function OpenCell({ id, of, className, isOpen, tabIndex, onPick, children }: OpenCellProps) {
  const look = `${styles.cell} ${className}`
  return onPick ? (
    <button
      type="button"
      className={look}
      data-cell={id}
      tabIndex={tabIndex}
      aria-expanded={isOpen}
      onClick={() => onPick(id)}
    >
      <span className="visually-hidden">{`${of}:`}</span> {children}
    </button>
  ) : (
    <div className={look}>{children}</div>
  )
}
