import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react'

/**
 * One tab stop for a table of buttons, and arrow keys from button to button. Each button carries `data-cell` with
 * its id, and the `tabIndex` that this gives.
 *
 * The picked cell is brought into view whenever it is another: on small screens its evidence is a sheet over the
 * lower part of the page, and must not cover what it explains.
 *
 * @param picked where a reader who tabs in for the first time begins
 * @param start where one begins else; without it the first cell
 */
export function useGridFocus(grid: Grid, picked: string | null, start: string | null = null) {
  const table = useRef<HTMLTableElement>(null)
  const [last, setLast] = useState<string | null>(null)
  const has = (id: string | null) => id !== null && grid.some((cells) => cells.includes(id))
  const first = start ?? grid.find(({ length }) => length > 0)?.[0] ?? null
  const stop = has(last) ? last : has(picked) ? picked : first
  useEffect(() => {
    if (picked === null) return
    cellIn(table.current, picked)?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [picked])
  return {
    tabIndexOf: (id: string) => (id === stop ? 0 : -1),
    ref: table,
    onFocus: (event: FocusEvent<HTMLElement>) => {
      const id = idOf(event.target)
      if (id !== null) setLast(id)
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const from = idOf(event.target)
      if (from === null || event.altKey || event.metaKey) return
      const to = gridStep(grid, from, event)
      if (to === null) return
      event.preventDefault()
      cellIn(event.currentTarget, to)?.focus()
    },
  }
}

const idOf = (target: EventTarget) => (target instanceof HTMLElement && target.dataset.cell) || null

const cellIn = (table: HTMLElement | null, id: string) =>
  [...(table?.querySelectorAll<HTMLElement>('[data-cell]') ?? [])].find(
    (cell) => cell.dataset.cell === id,
  )

/** Ids by rows, which may differ in length. */
type Grid = readonly (readonly string[])[]

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
