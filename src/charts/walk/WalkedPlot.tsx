import { useId, type ReactNode } from 'react'
import { Superscript } from '#ui/Superscript.tsx'
import { useWalk, type WalkCell } from './useWalk.ts'
import styles from './WalkedPlot.module.css'

type WalkedPlotProps = {
  readonly width: number
  readonly height: number
  /** Accessible name, with how to walk it: “Bars: arrow keys walk, Enter compares”. */
  readonly label: string
  /** Row by row, left to right. */
  readonly cells: readonly WalkCell[]
  /** Shown while no cell is stepped to. */
  readonly hint: string
  readonly picked?: string | null | undefined
  readonly onPick?: ((id: string) => void) | undefined
  /** For paper and files: no interaction. */
  readonly still?: boolean | undefined
  /** A drawing with an SVG of its own, of the same size. */
  readonly under?: ReactNode
  readonly children?: ReactNode
}

/** One tab stop: arrow keys walk the cells, Enter picks, Escape leaves; each is read out below. */
export function WalkedPlot(props: WalkedPlotProps) {
  const { width, height, label, cells, hint, picked, onPick, still, under, children } = props
  const { here, hasFocus, setAt, pick, stop } = useWalk(cells, { onPick })
  const id = useId()
  return (
    <div className={styles.frame}>
      {under}
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        className={under ? styles.over : undefined}
        role="presentation"
      >
        {/* What is drawn is said cell by cell, and in the numbers. */}
        <g aria-hidden="true">{children}</g>
        {cells
          .filter((one) => one.pick !== undefined && one.pick === picked)
          .map((one) => (
            <rect key={one.id} {...grown(one, 3)} className={styles.picked} />
          ))}
        {!still && (
          <g {...stop} aria-label={label} aria-describedby={`${id}said`} className={styles.walk}>
            <rect width={width} height={height} fill="none" className={styles.stop} />
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
        )}
        {here && (
          <g pointerEvents="none">
            <rect {...grown(here, 1.5)} className={styles.gap} />
            <rect {...grown(here, 2.5)} className={hasFocus ? styles.focused : styles.hovered} />
          </g>
        )}
      </svg>
      {!still && <Said id={`${id}said`} words={here?.words ?? null} hint={hint} />}
    </div>
  )
}

type SaidProps = {
  readonly id: string
  /** `null` while nothing is stepped to. */
  readonly words: string | null
  readonly hint: string
}

/** Words of what is stepped to are read out; the hint is only shown, and describes the plot. */
export function Said({ id, words, hint }: SaidProps) {
  return (
    <p id={id} className={styles.said} data-hint>
      <span aria-live="polite">
        <Superscript text={words ?? ''} />
      </span>
      {words === null && (
        <span>
          <Superscript text={hint} />
        </span>
      )}
    </p>
  )
}

const grown = ({ box: { x, y, width, height } }: WalkCell, by: number) => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
})
