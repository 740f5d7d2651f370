import type { PointerEvent } from 'react'
import type { useWalk } from '#charts/walk/useWalk.ts'
import { TYPE } from '#ui/typeSizes.ts'
import { computeMarkPath, type ComputeMarkKind } from './computeMark.ts'
import type { ComputeScale } from './computeScale.ts'
import type { ComputePoint } from './selectModelsCompute.ts'

type ComputeMarksProps = {
  readonly points: readonly ComputePoint[]
  readonly scale: ComputeScale
  readonly open: string | null
  readonly picked: string | null
  /** Absent in a picture, which nobody walks. */
  readonly walk: Pick<ReturnType<typeof useWalk>, 'stop' | 'setAt'> | null
  readonly onPick: ((id: string) => void) | undefined
}

export function ComputeMarks({ points, scale, open, picked, walk, onPick }: ComputeMarksProps) {
  const { area, xOf, yOf } = scale
  const placed = points.map((point) => ({
    point,
    x: xOf(point.day),
    y: yOf(point.compute.flop),
  }))
  const shown = placed.find(({ point }) => point.id === open)
  const nearest = (event: PointerEvent<SVGElement>) => {
    const box = event.currentTarget.ownerSVGElement?.getBoundingClientRect()
    const [px, py] = [event.clientX - (box?.left ?? 0), event.clientY - (box?.top ?? 0)]
    const ranked = placed
      .map(({ point, x, y }) => ({ id: point.id, away: Math.hypot(x - px, y - py) }))
      .toSorted((a, b) => a.away - b.away)
    const [best] = ranked
    return best && best.away < 24 ? best.id : null
  }
  return (
    // One tab stop; arrow keys walk by date and are read out beside it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions
    <g
      {...(walk && {
        ...walk.stop,
        'aria-label': 'Models: arrow keys walk by date of release, Enter opens one',
        onPointerMove: (event) => walk.setAt(nearest(event)),
        onPointerDown: (event) => {
          const id = nearest(event)
          if (id) onPick?.(id)
        },
      })}
    >
      <rect {...area} fill="transparent" />
      <text x={area.x + 4} y={area.y + area.height - 2} fontSize={TYPE.axis} fill="var(--ink-2)">
        No figure known
      </text>
      {MARKS.map(({ kind, isOpen, filled }) => (
        <path
          key={`${kind}${isOpen}`}
          d={placed
            .filter(({ point }) => point.isOpen === isOpen && markKind(point) === kind)
            .map(({ x, y }) => computeMarkPath(kind, x, y))
            .join('')}
          fill={filled ? 'var(--ink)' : 'var(--paper)'}
          stroke={filled ? 'var(--paper)' : 'var(--ink)'}
          strokeWidth={filled ? 1.2 : 1.6}
        />
      ))}
      {shown && (
        <circle
          cx={shown.x}
          cy={shown.y}
          r={10}
          fill="none"
          stroke="var(--ink)"
          strokeWidth={open === picked ? 2.2 : 1.4}
        />
      )}
    </g>
  )
}

const markKind = ({ compute }: ComputePoint): ComputeMarkKind =>
  compute.kind === 'imputed' ? 'estimate' : compute.kind

const KINDS: readonly ComputeMarkKind[] = ['unknown', 'at-least', 'below', 'estimate']
const MARKS = KINDS.flatMap((kind) => [
  { kind, isOpen: false, filled: true },
  { kind, isOpen: true, filled: false },
])
