import { useId } from 'react'
import { dayWords } from '#domain/days/edtfWords.ts'
import { listed } from '#domain/words/words.ts'
import { stanceLookWords } from '#marks/stanceLook.ts'
import { useWalk } from '#charts/walk/useWalk.ts'
import { Tooltip } from '#ui/Tooltip.tsx'
import type { MonthCounts } from './selectStancesOverTime.ts'
import styles from './StancesOverTimePlot.module.css'

type MonthWalkProps = {
  readonly months: readonly MonthCounts[]
  readonly width: number
  /** In pixels. */
  readonly top: number
  readonly height: number
  /** Where a month begins and ends, in pixels. */
  readonly spanOf: (month: number) => readonly [number, number]
}

/** One tab stop; arrow keys walk the months, and the counts are read out. */
export function MonthWalk({ months, width, top, height, spanOf }: MonthWalkProps) {
  const stops = months.map((month) => ({
    id: month.day,
    row: 0,
    words: `${dayWords(month.day)}: ${countWords(month)}.`,
    month,
  }))
  const { here, setAt, stop } = useWalk(stops, { entersAt: stops.at(-1)?.id })
  const id = useId()
  const [left, right] = here ? spanOf(stops.indexOf(here)) : [0, 0]
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
        className={styles.interaction}
        {...stop}
        aria-label="Months"
        aria-describedby={`${id}keys`}
        onPointerMove={(event) => {
          const x = event.clientX - event.currentTarget.getBoundingClientRect().left
          const month = months.findIndex(
            (_, index) => x >= spanOf(index)[0] && x < spanOf(index)[1],
          )
          setAt(stops[month]?.id ?? null)
        }}
      />
      <p id={`${id}keys`} className="visually-hidden">
        Left and right arrow keys lead from month to month, Home and End to the first and the last.
      </p>
      <p className="visually-hidden" aria-live="polite">
        {here?.words}
      </p>
      {here && (
        <Tooltip x={(left + right) / 2} y={top + 4} within={width}>
          <p>
            <strong>{dayWords(here.month.day)}</strong>
          </p>
          {here.month.counts.toReversed().map(({ look, companies }) => (
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
