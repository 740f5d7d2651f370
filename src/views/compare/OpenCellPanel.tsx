import { Link } from 'wouter'
import { cellAt } from '#domain/comparison/cellAt.ts'
import { seenTables } from '#domain/record/seenTables.ts'
import { closest } from '#domain/words/closest.ts'
import { chosenColumns } from '#domain/cells/comparisonColumns.ts'
import { plainName } from '#domain/words/plainName.ts'
import { cellId } from '#domain/cells/cell.ts'
import { TitledPanel } from '#views/TitledPanel.tsx'
import { CellRecord } from './CellRecord.tsx'
import styles from './CellRecord.module.css'
import { useAnswers, type ComparisonPart } from './useAnswers.ts'

/** The evidence of one cell. */
export function OpenCellPanel(part: ComparisonPart & { readonly id: string }) {
  const { compare, columns, id } = part
  const tables = seenTables(useAnswers(part), compare.lens)
  const located = cellAt(tables, columns, id, compare.lens)
  const close = () => compare.change({ cell: null })
  if (located === null) {
    const near = closest(
      id,
      tables.companies.flatMap((company) => columns.map((column) => `${company.id}.${column.id}`)),
    )
    return (
      <TitledPanel page="Compare" label="Unknown cell" onClose={close}>
        <p>
          No cell with the id “{id}” is in this version of the data.
          {near && ` The nearest is “${near}”.`}
        </p>
      </TitledPanel>
    )
  }
  return (
    <TitledPanel
      page="Compare"
      label={`${plainName(located.company.name)}, ${located.column.name}`}
      onClose={close}
    >
      <CellRecord compare={compare} located={located} tables={tables} />
      <Neighbours {...part} company={located.company.id} column={located.column.id} />
    </TitledPanel>
  )
}

type NeighboursProps = ComparisonPart & { readonly company: string; readonly column: string }

/** The answers before and after in the row, for those who would have to close the record to reach them. */
function Neighbours({ compare, columns, company, column }: NeighboursProps) {
  const shown = chosenColumns(columns, compare.values.columns)
  const at = shown.findIndex(({ id }) => id === column)
  const [before, after] = at === -1 ? [] : [shown[at - 1], shown[at + 1]]
  if (!before && !after) return null
  return (
    <p className={styles.line}>
      {before && (
        <Link className="alone" href={compare.href({ cell: cellId(company, before.id) })} replace>
          {`Before: ${before.name}`}
        </Link>
      )}
      {before && after && <span aria-hidden="true"> · </span>}
      {after && (
        <Link className="alone" href={compare.href({ cell: cellId(company, after.id) })} replace>
          {`Next: ${after.name}`}
        </Link>
      )}
    </p>
  )
}
