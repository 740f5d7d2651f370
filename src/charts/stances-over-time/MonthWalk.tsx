import { useId, useState, type KeyboardEvent } from 'react'
import { dayWords } from '#domain/days/edtfWords.ts'
import { listed } from '#domain/words/words.ts'
import { stanceLookWords } from '#marks/stanceLook.ts'
import { Tooltip } from '#ui/Tooltip.tsx'
import type { MonthCounts } from './selectStancesOverTime.ts'
import styles from './StancesOverTimePlot.module.css'

type MonthWalkProps = {
  readonly months: readonly MonthCounts[]
  readonly width: number
  /** Of the rows of companies, in pixels. */
  readonly top: number
  readonly height: number
  /** Where a month begins and ends, in pixels. */
  readonly spanOf: (month: number) => readonly [number, number]
}

/** The months under pointer and keyboard: one tab stop, arrow keys from month to month, the counts read out. */
export function MonthWalk({ months, width, top, height, spanOf }: MonthWalkProps) {
  const [at, setAt] = useState<number | null>(null)
  const id = useId()
  const here = at === null ? undefined : months[at]
  const [left, right] = at === null ? [0, 0] : spanOf(at)
  const walk = (event: KeyboardEvent) => {
    const to = STEPS[event.key]?.(at ?? 0, months.length - 1)
    if (to === undefined) return
    event.preventDefault()
    setAt(to)
  }
  return (
    <>
      {here && (
        <div
          className={styles.month}
          style={{ left, top, inlineSize: right - left, blockSize: height }}
        />
      )}
      {/* An application by its role, which the rules do not count as interactive: pointer and keys are answered here. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        className={styles.surface}
        // One stop for all months: arrow keys go on from it.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        role="application"
        aria-label="Months"
        aria-describedby={`${id}keys`}
        onKeyDown={walk}
        onFocus={(event) => {
          if (event.currentTarget.matches(':focus-visible')) setAt(months.length - 1)
        }}
        onBlur={() => setAt(null)}
        onPointerLeave={() => setAt(null)}
        onPointerMove={(event) => {
          const x = event.clientX - event.currentTarget.getBoundingClientRect().left
          const month = months.findIndex(
            (_, index) => x >= spanOf(index)[0] && x < spanOf(index)[1],
          )
          setAt(month < 0 ? null : month)
        }}
      />
      <p id={`${id}keys`} className="visually-hidden">
        Left and right arrow keys lead from month to month, Home and End to the first and the last.
      </p>
      <p className="visually-hidden" aria-live="polite">
        {here ? `${dayWords(here.day)}: ${countWords(here)}.` : ''}
      </p>
      {here && (
        <Tooltip x={(left + right) / 2} y={top + 4} within={width}>
          <p>
            <strong>{dayWords(here.day)}</strong>
          </p>
          {here.counts.toReversed().map(({ look, companies }) => (
            <p key={look}>
              {companies.length} {stanceLookWords(look).toLowerCase()}: {companies.join(', ')}
            </p>
          ))}
        </Tooltip>
      )}
    </>
  )
}

const countWords = ({ counts }: MonthCounts) =>
  counts.length === 0
    ? 'no record'
    : listed(
        counts.map(
          ({ look, companies }) => `${companies.length} ${stanceLookWords(look).toLowerCase()}`,
        ),
      )

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
}
