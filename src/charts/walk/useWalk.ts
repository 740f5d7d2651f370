import { useState, type KeyboardEvent } from 'react'

type Box = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Something in a plot that can be stepped to; `words` are read out there. */
type WalkStop = {
  readonly id: string
  /** Up and down lead from row to row, left and right along one. */
  readonly row: number
  /** In pixels of the plot; absent where something else draws it. */
  readonly box?: Box
  readonly words: string
  /** What Enter or a click picks; absent where nothing does. */
  readonly pick?: string | undefined
}

export type WalkCell = WalkStop & { readonly box: Box }

type WalkOptions = {
  readonly onPick?: ((id: string) => void) | undefined
  /** Id to continue from where nothing is stepped to, such as what is picked; else where it was left, or the first stop. */
  readonly from?: string | null | undefined
  /** Id to step to on focus; else none before the first key. */
  readonly entersAt?: string | undefined
}

/**
 * Walks a plot by keyboard or pointer: arrow keys, Home and End, Enter to pick, Escape to leave.
 *
 * @param stops row by row, left to right
 */
export function useWalk<One extends WalkStop>(
  stops: readonly One[],
  { onPick, from, entersAt }: WalkOptions = {},
) {
  const [at, setAt] = useState<string | null>(null)
  const [hasFocus, setFocus] = useState(false)
  // Where it was left, such as for a panel that Enter opened.
  const [left, setLeft] = useState<string | null>(null)
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
    /** Props of the plot's one tab stop. */
    stop: {
      tabIndex: 0,
      role: 'application',
      onKeyDown: (event: KeyboardEvent) => {
        const begun = here ?? named(from) ?? named(left)
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
        setLeft(at)
        setAt(null)
      },
      onPointerLeave: () => setAt(null),
    },
  }
}

export type Rows<One> = {
  /** Each row is made on demand: a plot may have thousands of stops. */
  readonly rows: readonly (() => readonly One[])[]
  /** Index of its row; −1 where it is in none. */
  readonly rowOf: (stop: One) => number
  /** Distance of a stop from one in another row: up and down lead to the nearest. */
  readonly away: (stop: One, from: One) => number
  /** Home and End lead to the ends of the row. */
  readonly isByRow?: boolean
}

/** The stop that a key leads to, the same at an edge; `undefined` for other keys. */
export function stepFrom<One extends { readonly id: string }>(
  { rows, rowOf, away, isByRow = false }: Rows<One>,
  from: One | undefined,
  key: string,
): One | undefined {
  const isAcross = key === 'ArrowUp' || key === 'ArrowDown'
  // With one row, up and down scroll the page.
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

/** Up and down lead to the stop that is horizontally nearest. */
export function walkRows<One extends WalkStop>(stops: readonly One[]): Rows<One> {
  const numbers = [...new Set(stops.map(({ row }) => row))].toSorted((a, b) => a - b)
  const middle = ({ box }: WalkStop) => (box ? box.x + box.width / 2 : 0)
  return {
    rows: numbers.map((number) => () => stops.filter(({ row }) => row === number)),
    rowOf: ({ row }) => numbers.indexOf(row),
    away: (stop, from) => Math.abs(middle(stop) - middle(from)),
  }
}
