import { digits } from '#plain/digits.ts'
import { useState } from 'react'
import { Arrow } from './Arrow.tsx'
import { Button } from './Button.tsx'
import styles from './DataTable.module.css'
import { ScrollBox } from './ScrollBox.tsx'
import { cell } from './format.ts'

type DataTableProps = {
  readonly caption: string
  readonly columns: readonly DataColumn[]
  readonly rows: readonly (readonly (string | number | null)[])[]
  /** The sorted column, and what pressing another one's name does. */
  readonly sort?: DataSort
}

/** Rows added at a time. */
const STEP = 200

/** Where it scrolls, it can be focused and scrolled by keyboard. */
export function DataTable({ caption, columns, rows, sort }: DataTableProps) {
  const [most, setMost] = useState(STEP)
  return (
    <>
      <ScrollBox label={caption} className={styles.scroll}>
        <table className={styles.table}>
          <caption className="visually-hidden">{caption}</caption>
          <DataTableHead columns={columns} sort={sort} />
          <tbody>
            {rows.slice(0, most).map((row, index) => (
              // Rows have no identity of their own.
              // oxlint-disable-next-line react/no-array-index-key
              <tr key={index}>
                {row.map((value, column) => (
                  <Cell
                    // Names of columns may repeat.
                    // oxlint-disable-next-line react/no-array-index-key
                    key={column}
                    isHead={column === 0}
                    align={columns[column]?.align}
                    value={value}
                    absent={columns[column]?.absent}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {most < rows.length && (
        <p className={styles.more}>
          {digits(most)} of {digits(rows.length)} rows.{' '}
          <Button variant="quiet" onClick={() => setMost(most + STEP)}>
            Show {digits(Math.min(STEP, rows.length - most))} more
          </Button>
        </p>
      )}
    </>
  )
}

type CellProps = {
  readonly isHead: boolean
  readonly align: DataColumn['align']
  readonly value: string | number | null
  readonly absent: DataColumn['absent']
}

function Cell({ isHead, align, value, absent }: CellProps) {
  const content = value === null ? <Empty word={absent} /> : numberOrText(value)
  return isHead ? (
    <th scope="row" data-align={align}>
      {content}
    </th>
  ) : (
    <td data-align={align}>{content}</td>
  )
}

/** A dash, or the column's own word: “not found” and “not set” differ. */
function Empty({ word }: { readonly word: string | undefined }) {
  if (word !== undefined) return <span className={styles.empty}>{word}</span>
  return (
    <span className={styles.empty}>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">none</span>
    </span>
  )
}

const numberOrText = (value: string | number) => (typeof value === 'number' ? cell(value) : value)

type DataColumn = {
  readonly name: string
  readonly align?: 'start' | 'end'
  /** Shown under the name. */
  readonly unit?: string
  /** Word for an empty cell, in sentence case: `Not set`. Without it, a dash. */
  readonly absent?: string
}

type DataSort = {
  /** Name of the column. */
  readonly by: string
  readonly direction: 'ascending' | 'descending'
  readonly onSort: (by: string) => void
}

type DataTableHeadProps = {
  readonly columns: readonly DataColumn[]
  readonly sort: DataSort | undefined
}

/** Where rows can be sorted, each name is a button, and an arrow shows the direction. */
function DataTableHead({ columns, sort }: DataTableHeadProps) {
  return (
    <thead>
      <tr>
        {columns.map(({ name, align, unit }, column) => {
          const isSorted = sort?.by === name
          return (
            <th
              // Names of columns may repeat.
              // oxlint-disable-next-line react/no-array-index-key
              key={column}
              scope="col"
              data-align={align}
              aria-sort={isSorted ? sort.direction : undefined}
            >
              {sort ? (
                <button type="button" className={styles.sort} onClick={() => sort.onSort(name)}>
                  {name}
                  {isSorted && <Arrow direction={sort.direction === 'ascending' ? 'up' : 'down'} />}
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
