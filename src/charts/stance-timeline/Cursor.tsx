import { eventClassOf, isOpenMark, markPath } from '#marks/eventClass.ts'
import type { Layout } from './laneLayout.ts'
import type { Stop } from './stops.ts'

type CursorProps = {
  readonly layout: Layout
  /** Under the pointer or the keyboard. */
  readonly at: Stop | null
  /** The same event in other lanes. */
  readonly same: readonly Stop[]
  /** The record that is open, in each of its lanes. */
  readonly open: readonly Stop[]
  /** Whether the plot has keyboard focus. */
  readonly isFocused: boolean
}

export function Cursor({ layout, at, same, open, isFocused }: CursorProps) {
  return (
    <g pointerEvents="none">
      {[at, open[0]].map(
        (stop, index) =>
          stop?.kind === 'event' && (
            <path
              key={index === 0 ? 'at' : 'open'}
              d={`M${stop.x} ${layout.axis}V${layout.height - layout.foot}`}
              stroke="var(--ink)"
              strokeWidth="1"
              strokeDasharray="2 3"
            />
          ),
      )}
      {same.map((stop) => (
        <Grown key={stop.box.lane.id} stop={stop} />
      ))}
      {open.map((stop) => (
        <Ring key={stop.box.lane.id} stop={stop} />
      ))}
      {at && isFocused && <Focus stop={at} />}
    </g>
  )
}

/** The mark at 12 px. */
function Grown({ stop }: { readonly stop: Stop }) {
  if (stop.kind !== 'event' || stop.mark.places.length > 1) return null
  const eventClass = eventClassOf(stop.event.type)
  const isOpen = isOpenMark(eventClass)
  return (
    <path
      d={markPath(eventClass, stop.x, stop.y, 12)}
      fill={isOpen ? 'var(--paper)' : 'var(--ink)'}
      stroke={isOpen ? 'var(--ink)' : 'none'}
      strokeWidth="1.6"
    />
  )
}

/** A circle around a mark, a frame around a band. */
function Ring({ stop }: { readonly stop: Stop }) {
  if (stop.kind === 'event') {
    return (
      <circle cx={stop.x} cy={stop.y} r="10" fill="none" stroke="var(--ink)" strokeWidth="2.2" />
    )
  }
  return <rect {...around(stop, 3)} fill="none" stroke="var(--ink)" strokeWidth="2.2" />
}

function Focus({ stop }: { readonly stop: Stop }) {
  const frame = around(stop, stop.kind === 'event' ? 12.5 : 5.5)
  return (
    <>
      <rect {...frame} rx="3" fill="none" stroke="var(--paper)" strokeWidth="6.5" />
      <rect {...frame} rx="3" fill="none" stroke="var(--ink)" strokeWidth="2.5" />
    </>
  )
}

function around(stop: Stop, by: number) {
  if (stop.kind === 'event') {
    return { x: stop.x - by, y: stop.y - by, width: 2 * by, height: 2 * by }
  }
  const height = stop.kind === 'fold' ? 4 : stop.box.band.height
  return {
    x: stop.x - by,
    y: stop.y - height / 2 - by,
    width: Math.max(stop.right - stop.x, 2.5) + 2 * by,
    height: height + 2 * by,
  }
}
