import type { Behind } from '#charts/frame/table.ts'
import type { Cell } from '#domain/cells/cell.ts'
import { sourcesOf } from '#domain/schema/evidence.ts'

/** The row of the record that each cell shows. */
export const cellsBehind = (
  cells: readonly Pick<Cell, 'evidence' | 'source'>[],
): readonly Behind[] =>
  cells.map(({ evidence, source }) => ({
    sources: sourcesOf([{ evidence }]),
    record: source && { table: source.table, id: source.row.id },
  }))
