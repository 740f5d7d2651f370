import { useId, useState, type KeyboardEvent, type ReactNode } from 'react'
import styles from './WalkedPlot.module.css'

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
  readonly pick?: string
}

type WalkedPlotProps = {
  readonly width: number
  readonly height: number
  /** What is walked, and how: “Bars: arrow keys walk, Enter compares”. */
  readonly label: string
  /** Row by row, left to right. */
  readonly cells: readonly Cell[]
  /** Said while nothing is stepped to. */
  readonly hint: string
  readonly picked?: string | null | undefined
  readonly onPick?: ((id: string) => void) | undefined
  /** A drawing that brings its own SVG, of the same size. */
  readonly under?: ReactNode
  readonly children?: ReactNode
}

/** A picture with one tab stop: arrow keys walk its cells, Enter picks, Escape leaves, and each is read out below. */
export function WalkedPlot(props: WalkedPlotProps) {
  const { width, height, label, cells, hint, picked, onPick, under, children } = props
  const [at, setAt] = useState<string | null>(null)
  const [hasFocus, setFocus] = useState(false)
  const id = useId()
  const cell = cells.find((one) => one.id === at)
  const pick = (one: Cell | undefined) => one?.pick !== undefined && onPick?.(one.pick)
  const walk = (event: KeyboardEvent) => {
    const to = stepFrom(cells, cell, event.key)
    if (to) setAt(to.id)
    else if (event.key === 'Enter') pick(cell)
    else if (event.key === 'Escape') setAt(null)
    else return
    event.preventDefault()
  }
  return (
    <div className={styles.frame}>
      {under}
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        className={under ? styles.over : undefined}
        data-walk=""
      >
        {children}
        {cells
          .filter((one) => one.pick !== undefined && one.pick === picked)
          .map((one) => (
            <rect key={one.id} {...grown(one.box, 3)} className={styles.picked} />
          ))}
        {/* One stop for the whole picture; what is walked to is read out below it. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions */}
        <g
          tabIndex={0}
          role="application"
          aria-label={label}
          aria-describedby={`${id}said`}
          className={styles.walk}
          onKeyDown={walk}
          onFocus={() => setFocus(true)}
          onBlur={() => {
            setFocus(false)
            setAt(null)
          }}
          onPointerLeave={() => setAt(null)}
        >
          <rect x={0} y={0} width={width} height={height} fill="none" className={styles.stop} />
          {cells.map((one) => (
            <rect
              key={one.id}
              {...one.box}
              fill="transparent"
              data-pick={one.pick !== undefined && onPick ? '' : undefined}
              onPointerEnter={() => setAt(one.id)}
              onClick={() => pick(one)}
            />
          ))}
        </g>
        {cell && (
          <g pointerEvents="none">
            <rect {...grown(cell.box, 1.5)} className={styles.gap} />
            <rect
              {...grown(cell.box, 2.5)}
              className={hasFocus ? styles.focused : styles.hovered}
            />
          </g>
        )}
      </svg>
      <p id={`${id}said`} className={styles.said} aria-live="polite">
        {cell?.words ?? hint}
      </p>
    </div>
  )
}

const grown = ({ x, y, width, height }: Box, by: number) => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
})

/** The cell that a key leads to; `undefined` for a key that leads nowhere. */
export function stepFrom(
  cells: readonly Cell[],
  from: Cell | undefined,
  key: string,
): Cell | undefined {
  if (!WALKED.includes(key)) return undefined
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

const WALKED = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End']
