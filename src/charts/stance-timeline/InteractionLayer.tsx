import { useId, useRef, useState, type KeyboardEvent, useEffect, type RefObject } from 'react'
import type { PlotFrame } from '#charts/frame/chart.tsx'
import { stepFrom } from '#charts/walk/useWalk.ts'
import { dayNumber, dayOf } from '#domain/days/edtf.ts'
import { zoomed } from '#domain/record/timeWindow.ts'
import { Cursor } from './Cursor.tsx'
import { FoldButton } from './FoldButton.tsx'
import styles from './StanceTimelinePlot.module.css'
import { StopTooltip } from './StopTooltip.tsx'
import type { Layout } from './laneLayout.ts'
import type { StanceTimelineModel } from './selectStanceTimeline.ts'
import { stopWords, lanesWalked, stopsOf, type Stop, stopsIn } from './stops.ts'
import { useZoomGestures } from './useZoomGestures.ts'

type InteractionLayerProps = {
  readonly model: StanceTimelineModel
  readonly layout: Layout
  readonly picked: string | null
  readonly onPick: PlotFrame['onPick'] | undefined
  readonly onRange: PlotFrame['onRange'] | undefined
  readonly onFold: PlotFrame['onFold'] | undefined
}

/** By id and lane, so that it survives a new layout. */
type At = {
  readonly lane: string
  readonly id: string
  readonly by: 'keys' | 'pointer'
  /** x of the pointer, in pixels, since a band can be long; `null` by keyboard. */
  readonly x: number | null
}

/** One tab stop for the plot; arrow keys walk it and are read out, and the nearest mark answers a pointer. */
export function InteractionLayer({
  model,
  layout,
  picked,
  onPick,
  onRange,
  onFold,
}: InteractionLayerProps) {
  const [at, setAt] = useState<At | null>(null)
  const left = useRef<At>(null)
  const layer = useRef<HTMLDivElement>(null)
  const id = useId()
  const { window, bounds } = model
  const same = at ? stopsOf(at.id, layout) : []
  const here = same.find(({ box }) => box.lane.id === at?.lane) ?? null
  const opened = picked === null ? [] : stopsOf(picked, layout)
  const open = opened[0] ?? null
  const dayAt = dayIn(model, layout)
  useZoomGestures(layer, { window, bounds, dayAt, onRange })
  const pickedMark = useKeptInView(picked)

  const stand = (stop: Stop | undefined, by: At['by'], x: number | null = null) =>
    setAt(stop ? { lane: stop.box.lane.id, id: stop.id, by, x } : null)
  /** Where the keyboard left it, such as for evidence that is closed by now. */
  const wasAt = () =>
    left.current
      ? stopsOf(left.current.id, layout).find(({ box }) => box.lane.id === left.current?.lane)
      : undefined
  const pick = (stop: Stop, record: string) =>
    stop.kind === 'fold' ? onFold?.('none') : onPick?.(record)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const next = stepFrom(lanesWalked(layout), here ?? open ?? wasAt(), event.key)
    const factor = ZOOM[event.key]
    if (next) stand(next, 'keys')
    else if (factor && onRange) {
      const around = here?.kind === 'event' ? dayAt(here.x) : undefined
      onRange(zoomed(window, factor, bounds, around), false)
    } else if (event.key === 'Enter' && here) pick(here, here.id)
    else return
    event.preventDefault()
  }
  const pointed = (event: { readonly clientX: number; readonly clientY: number }) => {
    const box = layer.current?.getBoundingClientRect()
    return stopAt(layout, event.clientX - (box?.left ?? 0), event.clientY - (box?.top ?? 0))
  }
  return (
    <>
      <svg
        className={styles.cursor}
        width={layout.width}
        height={layout.height}
        aria-hidden="true"
        focusable="false"
      >
        <Cursor layout={layout} at={here} same={same} open={opened} isFocused={at?.by === 'keys'} />
      </svg>
      {/* An application by its role, which the rules do not count as interactive: pointer and keys are answered here. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        ref={layer}
        className={styles.interaction}
        data-pointing={at?.by === 'pointer' || undefined}
        data-active={here !== null || undefined}
        // One stop for all marks: arrow keys go on from it.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        role="application"
        aria-label="Stances and events"
        aria-roledescription="timeline"
        aria-describedby={`${id}keys`}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          if (!event.currentTarget.matches(':focus-visible')) return
          stand(here ?? open ?? wasAt() ?? lanesWalked(layout).rows[0]?.()[0], 'keys')
        }}
        onBlur={() => {
          left.current = at
          setAt(null)
        }}
        onPointerMove={(event) => {
          const stop = pointed(event)
          if (stop?.id === at?.id && stop?.box.lane.id === at?.lane) return
          stand(stop, 'pointer', event.clientX - event.currentTarget.getBoundingClientRect().left)
        }}
        onPointerLeave={() => {
          if (at?.by === 'pointer') setAt(null)
        }}
        onClick={(event) => {
          const stop = pointed(event)
          if (stop) pick(stop, nextInMark(stop, picked))
        }}
      />
      <p id={`${id}keys`} className="visually-hidden">
        Left and right arrow keys lead through time, up and down to other lanes, Home and End to the
        ends of a lane. Enter opens the evidence, or unfolds a line of companies. Plus and minus
        zoom.
      </p>
      <p className="visually-hidden" aria-live="polite">
        {here && at?.by === 'keys' ? stopWords(here) : ''}
      </p>
      {open && (
        <span
          ref={pickedMark}
          className={styles.anchor}
          style={{ left: open.x, top: open.y }}
          aria-hidden="true"
        />
      )}
      {onFold && <FoldButton model={model} layout={layout} onFold={onFold} />}
      {here && <StopTooltip stop={here} x={at?.x ?? null} within={layout.width} />}
    </>
  )
}

/** Clamped to the lanes. */
function dayIn({ window }: StanceTimelineModel, { width, head, right }: Layout) {
  const [start, end] = [dayNumber(window.first), dayNumber(window.last) + 1]
  const inner = width - head - right
  return (x: number) =>
    dayOf(start + (Math.min(Math.max(x - head, 0), inner) / inner) * (end - start))
}

const ZOOM: Readonly<Record<string, number>> = { '+': 0.6, '=': 0.6, '-': 1 / 0.6, _: 1 / 0.6 }

/**
 * Scrolls the open record into view whenever it changes: on small screens the evidence covers the lower part of the
 * page. `scroll-margin` is in its style.
 */
function useKeptInView(picked: string | null): RefObject<HTMLSpanElement | null> {
  const anchor = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    if (picked !== null) anchor.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [picked])
  return anchor
}

/** Greatest distance of the pointer from a mark, in pixels. */
const REACH = 22

/** Within this distance, in pixels, a mark wins over a band. */
const CLOSE = 8

/** The band under the pointer, else the nearest mark. */
export function stopAt(layout: Layout, x: number, y: number): Stop | undefined {
  const near = layout.lanes.filter(({ top, height }) => y > top - REACH && y < top + height + REACH)
  let nearest: Stop | undefined
  let least = Infinity
  let band: Stop | undefined
  for (const stop of near.flatMap((box) => stopsIn(box, layout))) {
    if (stop.kind !== 'event') {
      const half = stop.kind === 'fold' ? 1 : stop.box.band.height / 2
      const isInside = Math.abs(stop.y - y) <= half + 2
      if (isInside && x >= stop.x && x < stop.right) band = stop
      continue
    }
    const away = Math.hypot(stop.x - x, stop.y - y)
    // Of equally near ones the first.
    if (away > REACH || away >= least) continue
    nearest = stop
    least = away
  }
  return band && least >= CLOSE ? band : nearest
}

/** Where a mark stands for several events, the one after that which is open. */
export function nextInMark(stop: Stop, picked: string | null): string {
  if (stop.kind !== 'event') return stop.id
  const { events } = stop.mark
  const at = events.findIndex(({ id }) => id === picked)
  return events[(at + 1) % events.length]?.id ?? stop.id
}
