import { isOpenMark } from '#marks/eventClass.ts'
import { TYPE } from '#ui/typeSizes.ts'
import type { MarkScene } from './markScene.ts'

type EventMarksProps = {
  readonly scene: MarkScene
  /** Small marks have no room for paper around them. */
  readonly isDense: boolean
}

/** The scene as SVG: a path for each class and each kind of extent, and the numbers. For screens, paper and files. */
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
