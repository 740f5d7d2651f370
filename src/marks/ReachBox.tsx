import type { SVGProps } from 'react'
import { LEGEND_BOX, type LegendEntry } from '#ui/Legend.tsx'
import { textWidth } from '#ui/textWidth.ts'
import { TYPE } from '#ui/typeSizes.ts'
import { hatchPath } from './hatch.ts'
import { REACH_LOOKS, reachFill, reachInk, reachLookWords, type ReachLook } from './reachLook.ts'

type ReachBoxProps = {
  readonly look: ReachLook
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** In the middle, where the box is wide enough. */
  readonly label?: string
}

/** Along the foot, clear of the number: dashes, ticks or dots. Without its colour, each class still looks its own. */
const FOOT: Readonly<Partial<Record<ReachLook, SVGProps<SVGLineElement>>>> = {
  may: { strokeDasharray: '6 3', strokeWidth: 1.6 },
  hosts: { strokeDasharray: '1.2 3.8', strokeWidth: 4 },
  after: { strokeDasharray: '0.1 4', strokeWidth: 2, strokeLinecap: 'round' },
}
/** Least width and height for a foot, in pixels. */
const FOOT_ROOM = { width: 8, height: 9 }

/** Least width for a label, in pixels. */
const NARROWEST_LABELLED = 22
const LABEL_SIZE = TYPE.note

export function ReachBox({ look, x, y, width, height, label }: ReachBoxProps) {
  return (
    <>
      {look === 'undetermined' ? (
        <>
          <rect {...{ x, y, width, height }} fill="var(--paper)" />
          <path d={hatchPath(x, y, width, height)} stroke="var(--hatch)" strokeWidth="2" />
        </>
      ) : (
        <rect {...{ x, y, width, height }} fill={reachFill(look)} />
      )}
      <rect
        x={x + 0.5}
        y={y + 0.5}
        width={Math.max(0, width - 1)}
        height={Math.max(0, height - 1)}
        fill="none"
        stroke="var(--reach-edge)"
      />
      {FOOT[look] && width >= FOOT_ROOM.width && height >= FOOT_ROOM.height && (
        <line
          x1={x + 2.5}
          x2={x + width - 2.5}
          y1={y + height - 3}
          y2={y + height - 3}
          stroke={reachInk(look)}
          {...FOOT[look]}
        />
      )}
      {label && width > Math.max(NARROWEST_LABELLED, textWidth(label, LABEL_SIZE) + 6) && (
        <Label look={look} x={x + width / 2} y={y + height / 2} label={label} />
      )}
    </>
  )
}

function Label({ look, x, y, label }: Pick<ReachBoxProps, 'look' | 'x' | 'y' | 'label'>) {
  const room = textWidth(label ?? '', LABEL_SIZE) + 8
  return (
    <>
      {/* The hatching leaves out the label. */}
      {look === 'undetermined' && (
        <rect x={x - room / 2} y={y - 9} width={room} height="18" fill="var(--paper)" />
      )}
      <text
        x={x}
        y={y + LABEL_SIZE * 0.36}
        fontSize={LABEL_SIZE}
        fontWeight="650"
        textAnchor="middle"
        fill={reachInk(look)}
      >
        {label}
      </text>
    </>
  )
}

export function reachLegend(looks: readonly ReachLook[]): readonly LegendEntry[] {
  return REACH_LOOKS.filter((look) => looks.includes(look)).map((look) => ({
    label: reachLookWords(look),
    mark: (
      <ReachBox look={look} x={0} y={1} width={LEGEND_BOX.width} height={LEGEND_BOX.height - 2} />
    ),
  }))
}
