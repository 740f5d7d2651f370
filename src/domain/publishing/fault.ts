import { grouped } from '#domain/words/grouped.ts'

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

/** From how many on one and the same fault is told in one line. */
const MANY = 4
/** How many of its places that line names. */
const FIRST = 3

/** Faults as lines. One and the same fault of many rows is one line, with its count and its first places. */
export function faultLines(faults: readonly Fault[]): readonly string[] {
  const alike = grouped(faults, ({ table, field, reason, mend }) =>
    JSON.stringify([table, field && anyOf(field), reason, mend]),
  )
  return [...alike.values()].flatMap((same) => {
    if (same.length < MANY) return same.map(faultLine)
    const [{ table, field, reason, mend }] = same
    const every = faultLine({
      table,
      id: null,
      reason,
      ...(field === undefined ? {} : { field: anyOf(field) }),
      ...(mend === undefined ? {} : { mend }),
    })
    const places = same.slice(0, FIRST).map(placeOf).join(', ')
    return [`${every} (${same.length} times: ${places} and ${same.length - FIRST} more)`]
  })
}

/** `evidence.0.via` as `evidence.*.via`. */
const anyOf = (field: string) => field.replaceAll(/\b\d+\b/g, '*')

const placeOf = ({ id, line }: Fault): string =>
  [id, line && `line ${line}`].filter(Boolean).join(' in ')

/** The faults of a table, row by row. `reasons` gives each thing wrong, and `false` for each that is not. */
export function check<Row extends { readonly id: string }>(
  table: string,
  rows: readonly Row[],
  reasons: (row: Row) => readonly (Omit<Fault, 'table' | 'id'> | false)[],
): readonly Fault[] {
  return rows.flatMap((row) =>
    reasons(row)
      .filter((wrong) => wrong !== false)
      .map((wrong) => ({ table, id: row.id, ...wrong })),
  )
}
