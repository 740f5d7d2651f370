import { dayNumber, type IsoDate } from '#domain/days/edtf.ts'
import { wholeMonths, zoomed, type DayRange, rangeEnds } from '#domain/record/timeWindow.ts'
import { Button } from '#ui/Button.tsx'
import { Select } from '#ui/Select.tsx'
import type { TimelineState } from './timelineState.ts'
import styles from './TimelineView.module.css'
import { useEffect, useState } from 'react'
import { lastDayOf, monthAfter, monthOf } from '#domain/days/months.ts'

type TimelineToolsProps = {
  readonly state: TimelineState
  readonly earliest: IsoDate
  readonly window: DayRange
  readonly onRange: (range: DayRange, isPassing: boolean) => void
}

const LANES = [
  { value: 'company', label: 'a company' },
  { value: 'actor', label: 'a company or body' },
  { value: 'type', label: 'an event type' },
  { value: 'jurisdiction', label: 'a jurisdiction' },
  { value: 'bearing', label: 'a bearing' },
] as const

/** Days. Shorter ranges are not rounded to months, which would undo a step of zooming. */
const LEAST_FOR_MONTHS = 100

export function TimelineTools({ state, earliest, window, onRange }: TimelineToolsProps) {
  const { values, change, lens } = state
  const { asof } = lens
  const bounds = { first: earliest, last: window.last > asof ? window.last : asof }
  const zoom = (factor: number) => () => {
    const next = zoomed(window, factor, bounds)
    const isLong = dayNumber(next.last) - dayNumber(next.first) > LEAST_FOR_MONTHS
    onRange(isLong ? wholeMonths(next, bounds.last) : next, false)
  }
  const isAll = window.first <= earliest && window.last >= asof
  return (
    <div className={styles.tools}>
      <div className={styles.lane}>
        <Select
          label="A lane is"
          options={LANES}
          value={values.lane}
          onChange={(lane) => change({ lane, of: null })}
        />
      </div>
      <div className={styles.zoom} role="group" aria-label="Dates shown">
        <Button aria-label="Zoom in" onClick={zoom(0.6)}>
          +
        </Button>
        <Button aria-label="Zoom out" onClick={zoom(1 / 0.6)} disabled={isAll}>
          −
        </Button>
        <Button onClick={() => onRange({ first: earliest, last: asof }, false)} disabled={isAll}>
          All dates
        </Button>
        <PlayButton state={state} window={window} />
      </div>
    </div>
  )
}

/** Milliseconds a month. */
const PACE = 700

type PlayButtonProps = { readonly state: TimelineState; readonly window: DayRange }

/** Moves the as-of day through the range, month by month. */
function PlayButton({ state, window }: PlayButtonProps) {
  const [isPlaying, setPlaying] = useState(false)
  const { change, lens, version } = state
  const { asof } = lens
  const end = window.last < version.id ? window.last : version.id
  useEffect(() => {
    if (!isPlaying) return undefined
    const timer = setTimeout(() => {
      const next = lastDayOf(monthAfter(monthOf(asof), 1))
      if (next < end) change({ asof: next }, { replace: true })
      else {
        setPlaying(false)
        change(
          { asof: end === version.id ? null : end, ...(end === version.id && { to: null }) },
          { replace: true },
        )
      }
    }, PACE)
    return () => clearTimeout(timer)
  }, [isPlaying, asof, end, change, version.id])
  return (
    <Button
      onClick={() => {
        if (!isPlaying) change(opening(window, asof, end))
        setPlaying(!isPlaying)
      }}
    >
      {isPlaying ? 'Pause' : 'Play'}
    </Button>
  )
}

/** The range is fixed while it plays. From the present day it starts over, from an earlier one it goes on. */
function opening(window: DayRange, asof: IsoDate, end: IsoDate) {
  const start = lastDayOf(monthOf(window.first))
  return { ...rangeEnds(window, ''), ...(asof >= end && { asof: start < end ? start : end }) }
}
