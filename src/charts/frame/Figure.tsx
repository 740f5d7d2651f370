import { use, useId, lazy, useDeferredValue, useState, Suspense, type ReactNode } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Legend } from '#ui/Legend.tsx'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { Superscript } from '#ui/Superscript.tsx'
import { useWidth } from '#ui/useWidth.ts'
import styles from './Figure.module.css'
import { FigureActions } from './FigureActions.ts'
import type { PlotFrame, Shown } from './chart.tsx'

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

/** A chart with its name, its point in words, its legend, its numbers and its source line. The only way a chart is shown. */
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
          <Superscript text={shown.summary} />
        </p>
      </figcaption>
      {controls}
      {shown.legend.length > 0 && <Legend entries={shown.legend} />}
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

const DataTable = lazy(() =>
  import('#ui/DataTable.tsx').then((module) => ({ default: module.DataTable })),
)

type NumbersProps = {
  readonly shown: Shown
  readonly summary: string
}

/** Written pages have no script that could fetch or make anything later. */
const IS_WRITTEN = typeof document === 'undefined'

/**
 * The table behind a picture, for those who open it. Its thousands of cells are made when they are first asked for:
 * each change of the page would have to carry them.
 */
function Numbers({ shown, summary }: NumbersProps) {
  const [wasOpened, setOpened] = useState(IS_WRITTEN)
  // The picture answers a reader's hand at once; its cells may follow.
  const later = useDeferredValue(shown)
  return (
    <Disclosure summary={summary} onToggle={(isOpen) => isOpen && setOpened(true)}>
      {wasOpened && (
        <LoadBoundary what="the numbers">
          <DataTable caption={later.title} {...later.table} />
        </LoadBoundary>
      )}
    </Disclosure>
  )
}

/** The drawing code arrives after the words. Where it cannot, the words and the numbers stay, and the page lives. */
function PlotBoundary({
  height,
  children,
}: {
  readonly height: number
  readonly children: ReactNode
}) {
  return (
    <ErrorBoundary
      fallback={
        <p role="alert">
          The picture could not be drawn. The numbers below are complete; reload the page to try the
          picture again.
        </p>
      }
    >
      <Suspense fallback={<div style={{ height }} data-waiting aria-hidden />}>{children}</Suspense>
    </ErrorBoundary>
  )
}
