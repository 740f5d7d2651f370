import { use, useId, type ReactNode } from 'react'
import { Power } from '#ui/Power.tsx'
import { Key } from '#ui/Key.tsx'
import { useWidth } from '#ui/useWidth.ts'
import type { PlotFrame, Shown } from './chart.tsx'
import styles from './Figure.module.css'
import { FigureActions } from './FigureActions.ts'
import { Numbers } from './Numbers.tsx'
import { PlotBoundary } from './PlotBoundary.tsx'

type FigureProps = Omit<PlotFrame, 'width'> & {
  readonly shown: Shown
  /** Level of the title among the page's headings. */
  readonly level?: 1 | 2 | 3
  /** Links and controls at the right of the title. */
  readonly actions?: ReactNode
  /** Levers of this chart, between sentence and plot. */
  readonly controls?: ReactNode
  /** What belongs to the picture and stands right under it, such as a strip for choosing its range. */
  readonly below?: ReactNode
  /** A strip that belongs to another figure: its own title and sentence are read out, not shown. */
  readonly isStrip?: boolean
}

/** A chart with its name, its point in words, its key, its numbers and its source line. The only way a chart is shown. */
export function Figure({
  shown,
  level = 2,
  actions,
  controls,
  below,
  isStrip = false,
  ...frame
}: FigureProps) {
  const id = useId()
  const [ref, width] = useWidth()
  const more = use(FigureActions)?.(shown)
  const Title = `h${level}` as const
  const height = shown.height(width || 800)
  return (
    <figure className={styles.figure} aria-labelledby={`${id}title`}>
      <figcaption className={isStrip ? 'visually-hidden' : styles.caption}>
        <div className={styles.head}>
          <Title id={`${id}title`}>{shown.title}</Title>
          {(actions || more) && !isStrip && (
            <div className={styles.actions}>
              {actions}
              {more}
            </div>
          )}
        </div>
        <p id={`${id}summary`} className={styles.summary}>
          <Power text={shown.summary} />
        </p>
      </figcaption>
      {controls}
      {shown.key.length > 0 && <Key entries={shown.key} />}
      <div
        ref={ref}
        className={styles.plot}
        role="group"
        aria-labelledby={`${id}title`}
        aria-describedby={`${id}summary`}
        style={shown.isTable ? undefined : { minHeight: height }}
      >
        {/* The words come first and the plot keeps its place: nothing moves when the drawing code arrives. */}
        {(width > 0 || shown.isTable) && (
          <PlotBoundary height={height}>
            {shown.plot({ ...frame, width: width || 800 })}
          </PlotBoundary>
        )}
      </div>
      {below}
      {shown.note && !isStrip && <p className={styles.note}>{shown.note}</p>}
      {!shown.isTable && (
        <Numbers
          shown={shown}
          summary={isStrip ? 'Show the numbers of this strip' : 'Show the numbers'}
        />
      )}
    </figure>
  )
}
