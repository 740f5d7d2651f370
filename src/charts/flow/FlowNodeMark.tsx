import { ReachBox } from '#marks/ReachBox.tsx'
import { TextLines } from '#charts/bars/TextLines.tsx'
import { wrapped } from '#ui/textWidth.ts'
import { TYPE } from '#ui/typeSizes.ts'
import type { FlowNode } from './selectFlow.ts'

type FlowNodeMarkProps = {
  readonly node: FlowNode
  readonly x: number
  readonly y: number
  readonly height: number
  /** Room for words beside the outer columns, in pixels. */
  readonly side: number
  /** Index of the last column. */
  readonly last: number
}

const WIDTH = 10
const SIZE = TYPE.note

/** The name stands outside the outer columns, and over the ribbons in the middle. */
export function FlowNodeMark({ node, x, y, height, side, last }: FlowNodeMarkProps) {
  const isFirst = node.column === 0
  const room = (isFirst || node.column === last ? side : side * 1.2) - 20
  const lines = wrapped(node.name, room, SIZE)
  const top = y + height / 2 - (lines.length * 16) / 2 + 5
  const textX = isFirst ? x - 8 : x + WIDTH + 8
  const text = {
    textAnchor: isFirst ? ('end' as const) : ('start' as const),
    stroke: 'var(--paper)',
    strokeWidth: 4,
    paintOrder: 'stroke',
  }
  return (
    <g>
      {node.look ? (
        <ReachBox look={node.look} x={x} y={y} width={WIDTH} height={Math.max(2, height)} />
      ) : (
        <rect x={x} y={y} width={WIDTH} height={Math.max(2, height)} fill="var(--ink-2)" />
      )}
      <TextLines
        {...text}
        lines={lines}
        x={textX}
        y={top}
        leading={16}
        fontSize={SIZE}
        fontWeight={650}
        fill="var(--ink)"
      />
      <text
        {...text}
        x={textX}
        y={top + lines.length * 16}
        fontSize={TYPE.axis}
        fill="var(--ink-2)"
      >
        {node.models === 1 ? '1 model' : `${node.models} models`}
      </text>
    </g>
  )
}
