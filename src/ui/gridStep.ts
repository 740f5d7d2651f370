/** Cells by rows; rows may differ in length. */
export type Grid = readonly (readonly string[])[]

/**
 * Where a key leads from a cell of a grid: arrows to its neighbours, Home and End along the row, with Control to the
 * first and last cell of all. At an edge it stays. `null` for keys that move nothing and for cells that are not there.
 */
export function gridStep(
  grid: Grid,
  from: string,
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
): string | null {
  const row = grid.findIndex((cells) => cells.includes(from))
  const cells = grid[row]
  if (!cells) return null
  const column = cells.indexOf(from)
  switch (key) {
    case 'ArrowLeft':
      return cells[column - 1] ?? from
    case 'ArrowRight':
      return cells[column + 1] ?? from
    case 'ArrowUp':
      return inRow(grid[row - 1], column) ?? from
    case 'ArrowDown':
      return inRow(grid[row + 1], column) ?? from
    case 'Home':
      return (ctrlKey ? grid.find(({ length }) => length > 0) : cells)?.[0] ?? from
    case 'End':
      return (ctrlKey ? grid.findLast(({ length }) => length > 0) : cells)?.at(-1) ?? from
    default:
      return null
  }
}

const inRow = (cells: readonly string[] | undefined, column: number) =>
  cells?.[Math.min(column, cells.length - 1)]
