import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react'
import { gridStep, type Grid } from './gridStep.ts'

/**
 * One tab stop for a table of buttons, and arrow keys from button to button. Each button carries `data-cell` with
 * its id, and the `tabIndex` that this gives.
 *
 * The picked cell is brought into view whenever it is another: on small screens its evidence is a sheet over the
 * lower part of the page, and must not cover what it explains.
 *
 * @param picked where a reader who tabs in for the first time begins; the first cell where it is none of these
 */
export function useGridFocus(grid: Grid, picked: string | null) {
  const table = useRef<HTMLTableElement>(null)
  const [last, setLast] = useState<string | null>(null)
  const has = (id: string | null) => id !== null && grid.some((cells) => cells.includes(id))
  const first = grid.find(({ length }) => length > 0)?.[0] ?? null
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
