import styles from './DataTable.module.css'

type DataTableProps = {
  readonly caption: string
  readonly columns: readonly { readonly name: string; readonly align?: 'start' | 'end' }[]
  readonly rows: readonly (readonly (string | number | null)[])[]
  /** The word for an absence. */
  readonly empty?: string
}

/** Numbers as a real table. It scrolls inside itself, and can be reached and scrolled by keyboard. */
export function DataTable({ caption, columns, rows, empty = 'Nothing found' }: DataTableProps) {
  return (
    // A region that scrolls has to be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.scroll} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ name, align }) => (
              <th key={name} scope="col" data-align={align}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // Rows have no identity of their own: they are the picture's numbers in order.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={index}>
              {row.map((cell, column) => {
                const Cell = column === 0 ? 'th' : 'td'
                return (
                  <Cell
                    key={columns[column]?.name ?? column}
                    scope={column === 0 ? 'row' : undefined}
                    data-align={columns[column]?.align}
                    data-empty={cell === null || undefined}
                  >
                    {cell ?? empty}
                  </Cell>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
