import { useState, type KeyboardEvent } from 'react'

type Box = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** One thing in a picture that can be stepped to, and what is read out there. */
export type WalkStop = {
  readonly id: string
  /** Arrow up and down go from row to row, left and right along one. */
  readonly row: number
  /** In pixels of the plot; left out where something else places it. */
  readonly box?: Box
  readonly words: string
  /** What Enter or a click picks; nothing where left out. */
  readonly pick?: string | undefined
}

/** A stop that the walked picture itself frames. */
export type WalkCell = WalkStop & { readonly box: Box }

type WalkOptions = {
  readonly onPick?: ((id: string) => void) | undefined
  /** Where a walk that stands nowhere goes on from, such as what is picked; else it begins at the first stop. */
  readonly from?: string | null | undefined
  /** Where the keyboard stands as soon as it comes; else nowhere before the first key. */
  readonly entersAt?: string | undefined
}

/**
 * Walking a picture by keyboard or pointer. Arrow keys go along and across, Home and End to either end, Enter
 * picks, Escape leaves.
 *
 * @param stops row by row, left to right
 */
export function useWalk<One extends WalkStop>(
  stops: readonly One[],
  { onPick, from, entersAt }: WalkOptions = {},
) {
  const [at, setAt] = useState<string | null>(null)
  const [hasFocus, setFocus] = useState(false)
  const named = (id: string | null | undefined) => stops.find((one) => one.id === id)
  const here = named(at)
  const pick = (one: WalkStop | undefined) => {
    if (one?.pick !== undefined) onPick?.(one.pick)
  }
  return {
    here,
    hasFocus,
    setAt,
    pick,
    /** What the one tab stop of the picture listens to. */
    stop: {
      tabIndex: 0,
      role: 'application',
      onKeyDown: (event: KeyboardEvent) => {
        const begun = here ?? named(from)
        const to = stepFrom(walkRows(stops), begun, event.key)
        if (to) setAt(to.id)
        else if (event.key === 'Enter') pick(begun)
        else if (event.key === 'Escape') setAt(null)
        else return
        event.preventDefault()
      },
      onFocus: (event: { readonly currentTarget: Element }) => {
        setFocus(true)
        if (entersAt !== undefined && event.currentTarget.matches(':focus-visible')) {
          setAt(entersAt)
        }
      },
      onBlur: () => {
        setFocus(false)
        setAt(null)
      },
      onPointerLeave: () => setAt(null),
    },
  }
}

/** What a walk goes along. */
export type Rows<One> = {
  /** Each made when the walk comes to it: a picture may have thousands of stops. */
  readonly rows: readonly (() => readonly One[])[]
  /** Which of the rows a stop is in, from 0; −1 where it is in none. */
  readonly rowOf: (stop: One) => number
  /** How far a stop is from one of another row: arrow up and down lead to the nearest. */
  readonly away: (stop: One, from: One) => number
  /** Home and End lead to the ends of a row, and not of all. */
  readonly isByRow?: boolean
}

/** The stop that a key leads to; at an edge it stays. `undefined` for a key that leads nowhere. */
export function stepFrom<One extends { readonly id: string }>(
  { rows, rowOf, away, isByRow = false }: Rows<One>,
  from: One | undefined,
  key: string,
): One | undefined {
  const isAcross = key === 'ArrowUp' || key === 'ArrowDown'
  // Where there is nothing above or below, these keys scroll the page.
  if (!WALKED.has(key) || (isAcross && rows.length === 1)) return undefined
  const at = from ? rowOf(from) : -1
  const row = rows[Math.max(at, 0)]?.()
  if (!row) return undefined
  if (key === 'Home') return (isByRow ? row : rows[0]?.())?.[0]
  if (key === 'End') return (isByRow ? row : rows.at(-1)?.())?.at(-1)
  if (!from || at < 0) return row[0]
  const way = key === 'ArrowRight' || key === 'ArrowDown' ? 1 : -1
  if (!isAcross) return row[row.findIndex(({ id }) => id === from.id) + way] ?? from
  const [nearest] = (rows[at + way]?.() ?? []).toSorted((a, b) => away(a, from) - away(b, from))
  return nearest ?? from
}

const WALKED = new Set(['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End'])

/** Stops by their rows, the nearest of another row being the one that lies most straight above or below. */
export function walkRows<One extends WalkStop>(stops: readonly One[]): Rows<One> {
  const numbers = [...new Set(stops.map(({ row }) => row))].toSorted((a, b) => a - b)
  const middle = ({ box }: WalkStop) => (box ? box.x + box.width / 2 : 0)
  return {
    rows: numbers.map((number) => () => stops.filter(({ row }) => row === number)),
    rowOf: ({ row }) => numbers.indexOf(row),
    away: (stop, from) => Math.abs(middle(stop) - middle(from)),
  }
}
