import type { Confidence } from '#domain/schema/field.ts'
import { textWidth } from '#ui/textWidth.ts'
import { TYPE } from '#ui/typeSizes.ts'
import { BandBody } from './BandBody.tsx'
import { bandParts, MOST_FADE } from './bandShape.ts'
import type { StanceLook } from './stanceLook.ts'

type StanceBandProps = {
  readonly look: StanceLook
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly confidence?: Confidence
  /** Width of an uncertain start, in pixels: drawn in steps of 25, 50 and 75 %. */
  readonly fadeStart?: number
  readonly fadeEnd?: number
  /** Drawn within the band where it fits; rails, fence and line are labelled beside. */
  readonly label?: string
}

/** The shape tells the stance: block, rails, vessel, fence, line, dashed line. */
export function StanceBand(props: StanceBandProps) {
  const { look, confidence, x, y, width, height, fadeStart = 0, fadeEnd = 0 } = props
  const parts = bandParts(x, width, fadeStart, fadeEnd)
  return (
    <g>
      {parts.map((part, index) => (
        <g key={part.x} opacity={part.opacity < 1 ? part.opacity : undefined}>
          <BandBody
            {...{ look, confidence, y, height }}
            x={part.x}
            width={part.width}
            origin={x}
            hasStart={index === 0 && fadeStart <= 0}
            hasEnd={index === parts.length - 1 && fadeEnd <= 0}
          />
        </g>
      ))}
      <Label {...props} />
    </g>
  )
}

/** Least space beside the label, in pixels. */
const SPARE = 14
export const WORD_SIZE = TYPE.tag
/** Lower bands have no label, in pixels. */
const LEAST_HEIGHT = 15

/** Whether the label fits: only block and vessel can hold one. */
export function holdsWord({
  look,
  width,
  height,
  label,
  fadeStart = 0,
}: Pick<StanceBandProps, 'look' | 'width' | 'height' | 'label' | 'fadeStart'>): boolean {
  if (!label || (look !== 'cooperative' && look !== 'negotiating')) return false
  return height >= LEAST_HEIGHT && textWidth(label, WORD_SIZE) + SPARE + faded(fadeStart) <= width
}

/** The label keeps clear of faded steps. */
const faded = (fadeStart: number) => Math.min(fadeStart, MOST_FADE)

function Label(props: StanceBandProps) {
  if (!holdsWord(props)) return null
  const { look, x, y, height, label, confidence, fadeStart = 0 } = props
  const isPale = look === 'negotiating' || confidence === 'low'
  // In a vessel the label stands above the filling.
  const middle = y + (look === 'negotiating' ? height * 0.34 + 0.5 : height / 2)
  return (
    <text
      x={x + faded(fadeStart) + SPARE / 2}
      y={middle + WORD_SIZE * 0.36}
      fontSize={WORD_SIZE}
      fontWeight="600"
      fill={isPale ? 'var(--on-negotiating)' : 'var(--on-cooperative)'}
    >
      {label}
    </text>
  )
}
