import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { CartesianGrid, ScatterChart, XAxis, ZIndexLayer } from 'recharts'
import type { PlotProps } from '#charts/chart.tsx'
import { TimeAxisTick } from '#charts/TimeAxisTick.tsx'
import { timeTicks } from '#charts/timeTicks.ts'
import { dayNumber, dayOf } from '#domain/edtf.ts'
import { zoomed } from '#domain/timeWindow.ts'
import { Cursor } from './Cursor.tsx'
import { EventMarks } from './EventMarks.tsx'
import { AsOfLine, Lanes } from './Lanes.tsx'
import { layOut } from './laneLayout.ts'
import type { StanceTimelineModel } from './selectStanceTimeline.ts'
import styles from './StanceTimelinePlot.module.css'
import { nextInGroup, stopAt, stopsOf, walked, type Stop } from './stops.ts'
import { StopTooltip } from './StopTooltip.tsx'
import { stopWords } from './stopWords.ts'
import { useKeptInView } from './useKeptInView.ts'
import { useZoomGestures } from './useZoomGestures.ts'

type At = { readonly lane: string; readonly id: string; readonly by: 'keys' | 'pointer' }

export default function StanceTimelinePlot({
  model,
  width,
  height,
  picked = null,
  onPick,
  onRange,
}: PlotProps<StanceTimelineModel>) {
  const [at, setAt] = useState<At | null>(null)
  const [isFocused, setFocused] = useState(false)
  const plot = useRef<HTMLDivElement>(null)
  const id = useId()
  const { window, bounds, asof } = model
  const layout = layOut(model, width)
  const stops = stopsOf(layout)
  const all = stops.flat()
  const here = all.find((stop) => stop.id === at?.id && stop.box.lane.id === at.lane) ?? null
  const open = all.find((stop) => stop.id === picked) ?? null
  const [start, end] = [dayNumber(window.first), dayNumber(window.last) + 1]
  const inner = width - layout.head - layout.right
  const ticks = timeTicks(window, inner)
  const dayAt = (x: number) =>
    dayOf(start + (Math.min(Math.max(x - layout.head, 0), inner) / inner) * (end - start))
  useZoomGestures(plot, { window, bounds, dayAt, onRange })
  const pickedMark = useKeptInView(picked)

  const stand = (stop: Stop | undefined, by: At['by']) =>
    setAt(stop ? { lane: stop.box.lane.id, id: stop.id, by } : null)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const next = walked(stops, here ?? open, event.key)
    const factor = ZOOM[event.key]
    if (next) stand(next, 'keys')
    else if (factor && onRange) {
      const around = here?.kind === 'event' ? dayAt(here.x) : undefined
      onRange(zoomed(window, factor, bounds, around), false)
    } else if (event.key === 'Enter' && here) onPick?.(here.id)
    else return
    event.preventDefault()
  }
  const pointed = (event: { readonly clientX: number; readonly clientY: number }) => {
    const box = plot.current?.getBoundingClientRect()
    return stopAt(stops, event.clientX - (box?.left ?? 0), event.clientY - (box?.top ?? 0))
  }
  return (
    <div
      ref={plot}
      className={styles.plot}
      data-pointing={at?.by === 'pointer' || undefined}
      data-standing={here !== null || undefined}
    >
      <ScatterChart
        width={width}
        height={height}
        margin={{ top: 0, right: layout.right, bottom: layout.foot, left: layout.head }}
        accessibilityLayer={false}
      >
        <CartesianGrid horizontal={false} stroke="var(--line)" />
        <XAxis
          type="number"
          dataKey="day"
          domain={[start, end]}
          ticks={ticks.map(({ day }) => day)}
          tick={<TimeAxisTick ticks={ticks} perDay={inner / (end - start)} />}
          interval={0}
          orientation="top"
          height={layout.axis}
          axisLine={false}
          tickLine={false}
          allowDataOverflow
        />
        <ZIndexLayer zIndex={600}>
          <Lanes layout={layout} width={width} />
          <AsOfLine layout={layout} asof={asof} last={window.last} />
          <EventMarks layout={layout} />
          <Cursor {...{ layout, stops, picked, isFocused }} at={here} />
        </ZIndexLayer>
      </ScatterChart>
      {/* One stop for the whole picture; the walk inside is by arrow keys and read out below. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        className={styles.surface}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        role="application"
        aria-label="Stances and events"
        aria-roledescription="timeline"
        aria-describedby={`${id}keys`}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          if (!event.currentTarget.matches(':focus-visible')) return
          setFocused(true)
          stand(here ?? open ?? stops[0]?.[0], 'keys')
        }}
        onBlur={() => {
          setFocused(false)
          setAt(null)
        }}
        onPointerMove={(event) => stand(pointed(event), 'pointer')}
        onPointerLeave={() => {
          if (at?.by === 'pointer') setAt(null)
        }}
        onClick={(event) => {
          const stop = pointed(event)
          if (stop) onPick?.(nextInGroup(stop, picked))
        }}
      />
      <p id={`${id}keys`} className="visually-hidden">
        Left and right arrow keys lead through time, up and down to other lanes, Home and End to the
        ends of a lane. Enter opens the evidence. Plus and minus zoom.
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
      {here && <StopTooltip stop={here} within={width} />}
    </div>
  )
}

const ZOOM: Readonly<Record<string, number>> = { '+': 0.6, '=': 0.6, '-': 1 / 0.6, _: 1 / 0.6 }
