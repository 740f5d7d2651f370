import { useEffect, useState } from 'react'
import type { IsoDate } from '#domain/days/edtf.ts'
import { lastDayOf, monthAfter, monthOf } from '#domain/days/months.ts'
import { rangeEnds, type DayRange } from '#domain/record/timeWindow.ts'
import { Button } from '#ui/Button.tsx'
import type { TimelineState } from './timelineState.ts'

/** Milliseconds a month. */
const PACE = 700

type PlayButtonProps = { readonly state: TimelineState; readonly window: DayRange }

/** Moves the as-of day through the range, month by month. */
export function PlayButton({ state, window }: PlayButtonProps) {
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
