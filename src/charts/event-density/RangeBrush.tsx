import { useRef, type PointerEvent } from 'react'
import { edtfWords } from '#domain/days/edtfWords.ts'
import type { DayRange } from '#domain/record/timeWindow.ts'
import styles from './EventDensityPlot.module.css'
import type { EventDensityModel } from './selectEventDensity.ts'
import type { IsoDate } from '#domain/days/edtf.ts'
import { firstDayOf, lastDayOf, monthOf, type Month } from '#domain/days/months.ts'

type RangeBrushProps = {
  readonly model: EventDensityModel
  readonly box: {
    readonly left: number
    readonly top: number
    readonly width: number
    readonly height: number
  }
  readonly onRange: (range: DayRange, isPassing: boolean) => void
}

type Drag = {
  readonly part: 'from' | 'to' | 'range'
  readonly month: number
  readonly chosen: Chosen
}

export function RangeBrush({ model, box, onRange }: RangeBrushProps) {
  const track = useRef<HTMLDivElement>(null)
  const drag = useRef<Drag | null>(null)
  const months = model.months.map(({ month }) => month)
  const chosen = chosenMonths(months, model.window)
  const perMonth = box.width / months.length
  const choose = (next: Chosen) => {
    if (next.from !== chosen.from || next.to !== chosen.to) {
      onRange(daysOf(months, next, model.asof), true)
    }
  }
  const monthAt = (event: PointerEvent) => {
    const left = track.current?.getBoundingClientRect().left ?? 0
    return Math.floor((event.clientX - left) / perMonth)
  }
  const start = (part: Drag['part']) => (event: PointerEvent) => {
    event.stopPropagation()
    track.current?.setPointerCapture(event.pointerId)
    drag.current = { part, month: monthAt(event), chosen }
  }
  const move = (event: PointerEvent) => {
    const from = drag.current
    if (!from) return
    const month = monthAt(event)
    choose(
      from.part === 'range'
        ? movedRange(from.chosen, month - from.month, months.length)
        : movedEnd(from.chosen, from.part, month, months.length),
    )
  }
  return (
    <div
      ref={track}
      className={styles.track}
      style={{
        insetInlineStart: box.left,
        insetBlockStart: box.top,
        inlineSize: box.width,
        blockSize: box.height,
      }}
      onPointerDown={(event) => {
        const month = Math.min(Math.max(monthAt(event), 0), months.length - 1)
        const fresh = { from: month, to: month }
        choose(fresh)
        track.current?.setPointerCapture(event.pointerId)
        drag.current = { part: 'to', month, chosen: fresh }
      }}
      onPointerMove={move}
      onPointerUp={() => {
        drag.current = null
      }}
      onPointerCancel={() => {
        drag.current = null
      }}
    >
      <div
        className={styles.frame}
        style={{
          insetInlineStart: chosen.from * perMonth,
          inlineSize: (chosen.to - chosen.from + 1) * perMonth,
        }}
        onPointerDown={start('range')}
      />
      {(['from', 'to'] as const).map((end) => (
        <BrushHandle
          key={end}
          label={end === 'from' ? 'First month shown' : 'Last month shown'}
          x={(chosen[end] + (end === 'to' ? 1 : 0)) * perMonth}
          value={chosen[end]}
          max={months.length - 1}
          words={edtfWords(months[chosen[end]] ?? '', 'long')}
          onPointerDown={start(end)}
          onMove={(to) => choose(movedEnd(chosen, end, to, months.length))}
        />
      ))}
    </div>
  )
}

/** First and last chosen month, as indices of the list of months; never reversed. */
type Chosen = { readonly from: number; readonly to: number }

/** The months that hold a window; the nearest ones where it reaches beyond the list. */
export function chosenMonths(months: readonly Month[], { first, last }: DayRange): Chosen {
  const at = (month: Month) => {
    const index = months.findIndex((one) => one >= month)
    return index < 0 ? months.length - 1 : index
  }
  const from = at(monthOf(first))
  return { from, to: Math.max(from, at(monthOf(last))) }
}

/** Moves one end by some months. Ends stop at the list's ends and at each other. */
export function movedEnd(chosen: Chosen, end: 'from' | 'to', to: number, length: number): Chosen {
  const index = Math.min(Math.max(to, 0), length - 1)
  return end === 'from'
    ? { ...chosen, from: Math.min(index, chosen.to) }
    : { ...chosen, to: Math.max(index, chosen.from) }
}

/** Moves the whole range, keeping its length. */
export function movedRange({ from, to }: Chosen, by: number, length: number): Chosen {
  const step = Math.min(Math.max(by, -from), length - 1 - to)
  return { from: from + step, to: to + step }
}

/** The chosen months as days, cut at the as-of day. */
export function daysOf(months: readonly Month[], { from, to }: Chosen, asof: IsoDate): DayRange {
  const end = lastDayOf(months[to] ?? monthOf(asof))
  return { first: firstDayOf(months[from] ?? monthOf(asof)), last: end < asof ? end : asof }
}

type BrushHandleProps = {
  readonly label: string
  /** Middle of the handle from the left edge of the track, in pixels. */
  readonly x: number
  /** Index of the month, from 0. */
  readonly value: number
  readonly max: number
  readonly words: string
  readonly onPointerDown: (event: PointerEvent) => void
  readonly onMove: (to: number) => void
}

/** A slider: 10 × 24 px to see, 44 px to touch. */
function BrushHandle({ label, x, value, max, words, onPointerDown, onMove }: BrushHandleProps) {
  return (
    <div
      className={styles.handle}
      style={{ insetInlineStart: x }}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={value}
      aria-valuetext={words}
      onPointerDown={onPointerDown}
      onKeyDown={(event) => {
        const to = MOVES[event.key]?.(value, max)
        if (to === undefined) return
        event.preventDefault()
        onMove(to)
      }}
    >
      <span className={styles.grip} />
    </div>
  )
}

const MOVES: Readonly<Record<string, (value: number, max: number) => number>> = {
  ArrowLeft: (value) => value - 1,
  ArrowDown: (value) => value - 1,
  ArrowRight: (value) => value + 1,
  ArrowUp: (value) => value + 1,
  PageDown: (value) => value - 12,
  PageUp: (value) => value + 12,
  Home: () => 0,
  End: (_, max) => max,
}
