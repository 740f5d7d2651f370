import { isOpenMark } from '#marks/eventClass.ts'
import { TYPE } from '#ui/typeSizes.ts'
import type { MarkScene } from './markScene.ts'

type EventMarksProps = {
  readonly scene: MarkScene
  /** Dense marks have no outline of paper. */
  readonly isDense: boolean
}

/** One path for each class of event and kind of extent. */
export function EventMarks({ scene: { extents, shapes, counts }, isDense }: EventMarksProps) {
  return (
    <>
      <path d={extents.known} stroke="var(--line-2)" strokeWidth="1.6" />
      <path d={extents.about} stroke="var(--line-2)" strokeWidth="1.6" strokeDasharray="2.5 2" />
      {shapes.map(({ eventClass, path }) => {
        const isOpen = isOpenMark(eventClass)
        return (
          <path
            key={eventClass}
            d={path}
            fill={isOpen ? 'var(--paper)' : 'var(--ink)'}
            stroke={isOpen ? 'var(--ink)' : isDense ? 'none' : 'var(--paper)'}
            strokeWidth={isDense ? 1 : isOpen ? 1.4 : 1.2}
            paintOrder="stroke"
          />
        )
      })}
      <path
        d={counts
          .map(({ x, y, half }) => `M${x - half} ${y - 6.5}h${half * 2}v13h${-half * 2}z`)
          .join('')}
        fill="var(--paper)"
        stroke="var(--ink)"
        strokeWidth="1.2"
      />
      <g textAnchor="middle" fontSize={TYPE.tag} fontWeight="650" fill="var(--ink)">
        {counts.map(({ x, y, many }, index) => (
          // Keyed by index: a key of their own would make hundreds of new elements a frame.
          // oxlint-disable-next-line react/no-array-index-key
          <text key={index} x={x} y={y + 4.3}>
            {many}
          </text>
        ))}
      </g>
    </>
  )
}
