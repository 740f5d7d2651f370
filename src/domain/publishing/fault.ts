/** Something that keeps a version from being published. */
export type Fault = {
  /** The table, file or list that is at fault. */
  readonly table: string
  /** The row at fault; `null` where the fault is not in one row. */
  readonly id: string | null
  /** The field at fault, as a path within the row: `evidence.0.source`. Absent where it is not one field. */
  readonly field?: string
  /** The line of the file, from 1. Absent where it is not known. */
  readonly line?: number
  /** What is wrong, as a clause without a full stop. */
  readonly reason: string
  /** What to do about it, as a clause without a full stop. Absent where the reason says it. */
  readonly mend?: string
}

/** A fault on one plain line: `stances openai-2024-08-29: it overlaps with openai-2025-01-01; end it by 2024-12-31`. */
export function faultLine({ table, line, id, field, reason, mend }: Fault): string {
  const file = line === undefined ? table : `${table}:${line}`
  const where = [file, id, field].filter((part) => part !== null && part !== undefined)
  return `${where.join(' ')}: ${reason}${mend === undefined ? '' : `; ${mend}`}`
}

/** What is wrong with a row, in words; where it helps, the field and what to do. */
type Wrong = string | Omit<Fault, 'table' | 'id'>

/** The faults of a table, row by row. `reasons` gives each thing wrong, and `false` for each that is not. */
export function check<Row extends { readonly id: string }>(
  table: string,
  rows: readonly Row[],
  reasons: (row: Row) => readonly (Wrong | false)[],
): readonly Fault[] {
  return rows.flatMap((row) =>
    reasons(row)
      .filter((wrong) => wrong !== false)
      .map((wrong) => ({
        table,
        id: row.id,
        ...(typeof wrong === 'string' ? { reason: wrong } : wrong),
      })),
  )
}
