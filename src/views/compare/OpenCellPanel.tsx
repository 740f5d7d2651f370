import { cellAt } from '#domain/comparison/cellAt.ts'
import { seenTables } from '#domain/record/seenTables.ts'
import { closest } from '#domain/words/closest.ts'
import { plainName } from '#domain/words/plainName.ts'
import { TitledPanel } from '#views/TitledPanel.tsx'
import { CellRecord } from './CellRecord.tsx'
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
    </TitledPanel>
  )
}
