import { EVENT_CLASSES, eventClassOf, isOpenMark, markPath } from '#marks/eventClass.ts'
import type { Layout } from './laneLayout.ts'

/** All events as a few paths, however many there are: one for each class, and one for each kind of extent. */
export function EventMarks({ layout }: { readonly layout: Layout }) {
  const marks = layout.lanes.flatMap(({ marks: { placed, groups }, marksY }) => {
    const grouped = new Set(groups.flatMap(({ events }) => events))
    return placed.map((place) => ({
      ...place,
      y: marksY + place.row * layout.pitch,
      isGrouped: grouped.has(place.event),
    }))
  })
  const extents = (isAbout: boolean) =>
    marks
      .flatMap((mark) =>
        mark.extent && mark.isAbout === isAbout && !mark.isGrouped
          ? `M${round(mark.extent[0])} ${mark.y}H${round(mark.extent[1])}`
          : [],
      )
      .join('')
  return (
    <>
      <path d={extents(false)} stroke="var(--line-2)" strokeWidth="1.6" />
      <path d={extents(true)} stroke="var(--line-2)" strokeWidth="1.6" strokeDasharray="2.5 2" />
      {EVENT_CLASSES.map((eventClass) => (
        <path
          key={eventClass}
          d={marks
            .filter(({ event, isGrouped }) => !isGrouped && eventClassOf(event.type) === eventClass)
            .map(({ x, y }) => markPath(eventClass, round(x), y, layout.mark))
            .join('')}
          fill={isOpenMark(eventClass) ? 'var(--paper)' : 'var(--ink)'}
          stroke={isOpenMark(eventClass) ? 'var(--ink)' : 'var(--paper)'}
          strokeWidth={isOpenMark(eventClass) ? 1.4 : 1.2}
          paintOrder="stroke"
        />
      ))}
      <Counts layout={layout} />
    </>
  )
}

/** Marks that stand for several events: a box with their number. All boxes are one path; the numbers keep their elements. */
function Counts({ layout }: { readonly layout: Layout }) {
  const counts = layout.lanes.flatMap(({ marks, marksY }) =>
    marks.groups.map(({ x, row, events }) => ({
      x: round(x),
      y: marksY + row * layout.pitch,
      half: events.length > 9 ? 9 : 6.5,
      many: events.length,
    })),
  )
  return (
    <>
      <path
        d={counts
          .map(({ x, y, half }) => `M${x - half} ${y - 6.5}h${half * 2}v13h${-half * 2}z`)
          .join('')}
        fill="var(--paper)"
        stroke="var(--ink)"
        strokeWidth="1.2"
      />
      <g textAnchor="middle" fontSize="12" fontWeight="650" fill="var(--ink)">
        {counts.map(({ x, y, many }, index) => (
          // A number has no identity of its own, and hundreds of new elements a frame are too many.
          // oxlint-disable-next-line react/no-array-index-key
          <text key={index} x={x} y={y + 4.3}>
            {many}
          </text>
        ))}
      </g>
    </>
  )
}

const round = (value: number) => Math.round(value * 10) / 10
