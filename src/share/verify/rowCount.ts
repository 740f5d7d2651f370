/** By the hashes of rows. */
export type RowCount = {
  readonly before: number
  readonly after: number
  /** Rows of the older one that are missing from the newer, and the reverse. A changed row counts in both. */
  readonly gone: number
  readonly added: number
  /** Whether rows that both have are in the same order. */
  readonly isInOrder: boolean
}

/** Equal rows count as often as they occur. */
export function rowCount(before: readonly string[], after: readonly string[]): RowCount {
  const left = kept(before, after)
  const right = kept(after, before)
  return {
    before: before.length,
    after: after.length,
    gone: before.length - left.length,
    added: after.length - right.length,
    isInOrder: left.join() === right.join(),
  }
}

export const hasSameRows = ({ gone, added, isInOrder }: RowCount) =>
  gone === 0 && added === 0 && isInOrder

/** Those also in `others`, as often as both have them. */
function kept(rows: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>()
  for (const row of others) left.set(row, (left.get(row) ?? 0) + 1)
  return rows.filter((row) => {
    const many = left.get(row) ?? 0
    left.set(row, many - 1)
    return many > 0
  })
}
