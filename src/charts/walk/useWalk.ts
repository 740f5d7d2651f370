import { useState, type KeyboardEvent } from 'react'

type Box = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** One thing in a picture that can be stepped to, in pixels of the plot, and what is read out there. */
export type Cell = {
  readonly id: string
  /** Arrow up and down go from row to row, left and right along one. */
  readonly row: number
  readonly box: Box
  readonly words: string
  /** What Enter or a click picks; nothing where left out. */
  readonly pick?: string | undefined
}

/**
 * Walking a picture by keyboard or pointer. Arrow keys go along and across, Home and End to either end, Enter
 * picks, Escape leaves.
 *
 * @param cells row by row, left to right
 */
export function useWalk(cells: readonly Cell[], onPick?: (id: string) => void) {
  const [at, setAt] = useState<string | null>(null)
  const [hasFocus, setFocus] = useState(false)
  const cell = cells.find((one) => one.id === at)
  const pick = (one: Cell | undefined) => {
    if (one?.pick !== undefined) onPick?.(one.pick)
  }
  return {
    cell,
    hasFocus,
    setAt,
    pick,
    /** What the one tab stop of the picture listens to. */
    stop: {
      tabIndex: 0,
      role: 'application',
      onKeyDown: (event: KeyboardEvent) => {
        const to = stepFrom(cells, cell, event.key)
        if (to) setAt(to.id)
        else if (event.key === 'Enter') pick(cell)
        else if (event.key === 'Escape') setAt(null)
        else return
        event.preventDefault()
      },
      onFocus: () => setFocus(true),
      onBlur: () => {
        setFocus(false)
        setAt(null)
      },
      onPointerLeave: () => setAt(null),
    },
  }
}

/** The cell that a key leads to; `undefined` for a key that leads nowhere. */
export function stepFrom(
  cells: readonly Cell[],
  from: Cell | undefined,
  key: string,
): Cell | undefined {
  if (!WALKED.has(key)) return undefined
  if (!from || key === 'Home') return cells[0]
  if (key === 'End') return cells.at(-1)
  if (key === 'ArrowRight' || key === 'ArrowLeft') {
    const along = cells.filter(({ row }) => row === from.row)
    return along[along.indexOf(from) + (key === 'ArrowRight' ? 1 : -1)] ?? from
  }
  const isDown = key === 'ArrowDown'
  const rows = cells
    .map(({ row }) => row)
    .filter((row) => (isDown ? row > from.row : row < from.row))
  const next = isDown ? Math.min(...rows) : Math.max(...rows)
  const middle = ({ box }: Cell) => box.x + box.width / 2
  const [nearest] = cells
    .filter(({ row }) => row === next)
    .toSorted((a, b) => Math.abs(middle(a) - middle(from)) - Math.abs(middle(b) - middle(from)))
  return nearest ?? from
}

const WALKED = new Set(['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End'])
