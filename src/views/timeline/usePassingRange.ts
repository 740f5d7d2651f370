import { useEffect, useEffectEvent, useState } from 'react'
import { rangeEnds, type DayRange } from '#domain/record/timeWindow.ts'
import type { TimelineState } from './timelineState.ts'

/** Milliseconds without a step, after which a gesture counts as over. */
const REST = 150

type Passing = {
  readonly days: DayRange
  /** The range of the address on which the gesture began. */
  readonly began: TimelineState['values']
}

/**
 * The state with the days that a wheel, a pinch or a drag passes through, and how to choose days. The address follows
 * once the gesture rests: browsers refuse the hundredth or two hundredth change of an address within ten seconds, and
 * all that reads it would be drawn anew at each step. A range chosen elsewhere ends the gesture.
 */
export function usePassingRange(state: TimelineState) {
  const { values, change, lens } = state
  const [passing, setPassing] = useState<Passing | null>(null)
  const isElsewhere =
    passing !== null && (passing.began.from !== values.from || passing.began.to !== values.to)
  if (isElsewhere) setPassing(null)
  const days = isElsewhere ? null : (passing?.days ?? null)
  const settle = useEffectEvent(() => {
    if (days) change(rangeEnds(days, lens.asof), { replace: true })
    setPassing(null)
  })
  useEffect(() => {
    if (days === null) return undefined
    const timer = setTimeout(settle, REST)
    return () => clearTimeout(timer)
  }, [days])
  const onRange = (next: DayRange, isPassing: boolean) => {
    setPassing(isPassing ? { days: next, began: values } : null)
    if (!isPassing) change(rangeEnds(next, lens.asof))
  }
  return { moved: days ? within(state, days) : state, onRange }
}

function within(state: TimelineState, days: DayRange): TimelineState {
  const { lens } = state
  const values = { ...state.values, ...rangeEnds(days, lens.asof) }
  return {
    ...state,
    ...state.under(values),
    lens: { ...lens, from: days.first, to: values.to === null ? null : days.last },
  }
}
