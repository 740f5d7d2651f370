/** Something that keeps a version from being published. */
export type Fault = {
  /** The table, file or list that is at fault. */
  readonly table: string
  /** The row at fault; `null` where the fault is not in one row. */
  readonly id: string | null
  /** What is wrong, as a clause without a full stop. */
  readonly reason: string
}

/** A fault on one plain line: `stances openai-2024-08-29: it overlaps with openai-2025-01-01`. */
export function faultLine({ table, id, reason }: Fault): string {
  return `${id === null ? table : `${table} ${id}`}: ${reason}`
}

/** The faults of a table, row by row. `reasons` gives a clause for each thing wrong, and `false` for each that is not. */
export function check<Row extends { readonly id: string }>(
  table: string,
  rows: readonly Row[],
  reasons: (row: Row) => readonly (string | false)[],
): readonly Fault[] {
  return rows.flatMap((row) =>
    reasons(row)
      .filter((reason) => reason !== false)
      .map((reason) => ({ table, id: row.id, reason })),
  )
}
