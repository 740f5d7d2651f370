import {
  use,
  useEffectEvent,
  useId,
  lazy,
  useDeferredValue,
  useLayoutEffect,
  useState,
  Suspense,
  type ReactNode,
} from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Legend } from '#ui/Legend.tsx'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { Superscript } from '#ui/Superscript.tsx'
import { useIsWritten } from '#ui/useIsWritten.ts'
import { useWidth } from '#ui/useWidth.ts'
import styles from './Figure.module.css'
import { FigureActions } from './FigureActions.ts'
import type { PlotFrame, Shown } from './chart.tsx'
import { saidTable } from './saidTable.ts'
import { WrittenMarkup, WrittenPicture, WrittenPictures } from './WrittenPicture.tsx'

type FigureProps = Omit<PlotFrame, 'width'> & {
  readonly shown: Shown
  /** Heading level of the title. */
  readonly level?: 1 | 2 | 3
  /** Links and controls at the right of the title. */
  readonly actions?: ReactNode
  /** Levers of this chart, between sentence and plot. */
  readonly controls?: ReactNode
  /** Shown right under the plot, such as a strip for choosing its range. */
  readonly below?: ReactNode
  /** What its page is for: the page's style puts its parts where they belong. */
  readonly isMain?: boolean
  /** Whether the sentence stands under the plot, where the plot says its point itself and needs the room. */
  readonly saysAfter?: boolean
  /** Whether the page says its sentence once a choice has changed it. */
  readonly isSaid?: boolean
}

export function Figure(props: FigureProps) {
  const { shown, level = 2, actions, controls, below, isMain, saysAfter = false } = props
  const isSaid = props.isSaid ?? level === 1
  const id = useId()
  const [ref, width] = useWidth()
  const more = use(FigureActions)?.(shown)
  const Title = `h${level}` as const
  const written = useWritten(shown)
  const height = shown.height(width || UNMEASURED)
  // A table is taken over as it was written: another width before that would have it drawn anew.
  const plotWidth = shown.isTable && written.stands ? UNMEASURED : width || UNMEASURED
  const isDrawn = shown.isTable || (width > 0 && written.isDue)
  const room = written.stands ? 0 : height
  const sentence = (
    <p id={`${id}summary`} className={styles.summary} data-said={isSaid || undefined}>
      <Superscript text={shown.summary} />
    </p>
  )
  return (
    <figure className={styles.figure} data-main={isMain} aria-labelledby={`${id}title`}>
      <figcaption className={styles.caption}>
        <div className={styles.head}>
          <Title id={`${id}title`}>{shown.title}</Title>
          {(actions || more) && (
            <div className={styles.actions}>
              {actions}
              {more}
            </div>
          )}
        </div>
        {!saysAfter && sentence}
      </figcaption>
      {controls}
      {shown.legend.length > 0 && <Legend entries={shown.legend} />}
      <div
        ref={ref}
        className={styles.plot}
        role="group"
        aria-labelledby={`${id}title`}
        aria-describedby={`${id}summary`}
        style={shown.isTable || written.stands ? undefined : { minHeight: height }}
      >
        {written.stands && !shown.isTable && <WrittenPicture shown={shown} onNear={written.draw} />}
        {/* The plot's room is reserved, so nothing moves when its code arrives. */}
        {isDrawn && (
          <PlotBoundary height={room}>
            {/* Whole: what is left of them would be another object each time, and the plot drawn anew for it. */}
            {shown.plot({ ...props, width: plotWidth })}
            {written.stands && <Drawn then={written.replace} />}
          </PlotBoundary>
        )}
      </div>
      {saysAfter && sentence}
      {below}
      {shown.note && (
        <p className={styles.note}>
          <Superscript text={shown.note} />
        </p>
      )}
      {!shown.isTable && <Numbers shown={shown} />}
    </figure>
  )
}

/** In CSS pixels: the width of what the build writes. */
const UNMEASURED = 800

/** Whether the plot that the build wrote stands, and whether the live one is due: near the reader, or once it changed. */
function useWritten({ place }: Shown) {
  const isWritten = useIsWritten()
  const [stands, setStands] = useState(isWritten)
  const [isNear, setNear] = useState(false)
  const now = place.query('pinned', 'short')
  const [first] = useState(now)
  return {
    stands,
    isDue: !stands || isNear || now !== first,
    draw: () => setNear(true),
    replace: () => setStands(false),
  }
}

/** Tells once what stands beside it is on the page. */
function Drawn({ then }: { readonly then: () => void }) {
  const replace = useEffectEvent(then)
  useLayoutEffect(() => replace(), [])
  return null
}

const DataTable = lazy(() =>
  import('#ui/DataTable.tsx').then((module) => ({ default: module.DataTable })),
)

/**
 * `written`: as the build wrote them, for readers without scripts. `taken`: opened before the page was live, and there until
 * the live ones are.
 */
type NumbersAre = 'written' | 'taken' | 'live' | 'not asked for'

/** The table behind a picture, rendered only once it is opened: it may have thousands of cells. */
function Numbers({ shown }: { readonly shown: Shown }) {
  const isWritten = useIsWritten()
  const [are, setAre] = useState<NumbersAre>(isWritten ? 'written' : 'not asked for')
  const isBuilding = use(WrittenPictures) !== null
  // The picture is updated first.
  const later = useDeferredValue(shown)
  const table = (
    <LoadBoundary what="the numbers" quiet={are === 'taken'}>
      <TableOf shown={later} />
      {are === 'taken' && <Drawn then={() => setAre('live')} />}
    </LoadBoundary>
  )
  const asWritten = isBuilding ? <div>{table}</div> : <WrittenMarkup />
  const open = () =>
    setAre((before) => (before === 'written' || before === 'taken' ? 'taken' : 'live'))
  const leave = () => setAre((before) => (before === 'written' ? 'not asked for' : before))
  return (
    <>
      <Disclosure summary="Show the numbers" onToggle={(isOpen) => isOpen && open()}>
        {(are === 'written' || are === 'taken') && asWritten}
        {(are === 'taken' || are === 'live') && table}
      </Disclosure>
      {/* Behind what opens them, which has heard by then whether a reader did. */}
      {are === 'written' && <Drawn then={leave} />}
    </>
  )
}

/** Reckoned only where it is shown. */
const TableOf = ({ shown }: { readonly shown: Shown }) => (
  <DataTable caption={shown.title} {...saidTable(shown.table)} />
)

/** Where the drawing code cannot be loaded, words and numbers stay. */
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
