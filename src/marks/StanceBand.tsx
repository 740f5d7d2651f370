import type { Confidence } from '#domain/field.ts'
import type { StanceLook } from './stanceLook.ts'

export type StanceBandProps = {
  readonly look: StanceLook
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly confidence?: Confidence
  /** How far the end is uncertain, in pixels: drawn in three steps of 75, 50 and 25 %. */
  readonly fadeStart?: number
  readonly fadeEnd?: number
  /** Stands in the band where it fits with room to spare. */
  readonly label?: string
}

/** Narrowest band that can still be seen. */
const NARROWEST = 2.5
const MOST_FADE = 22

/** A stance over a period. The shape is the meaning: block, rails, vessel, fence, line, dashed line. */
export function StanceBand(props: StanceBandProps) {
  const width = Math.max(props.width, NARROWEST)
  const start = Math.min(props.fadeStart ?? 0, MOST_FADE, width / 2)
  const end = Math.min(props.fadeEnd ?? 0, MOST_FADE, width / 2)
  const steps = [
    ...fade(props.x, start, [0.25, 0.5, 0.75]),
    { x: props.x + start, width: width - start - end, opacity: 1 },
    ...fade(props.x + width - end, end, [0.75, 0.5, 0.25]),
  ]
  return (
    <g>
      {steps.map((step) => (
        <g key={step.x} opacity={step.opacity}>
          <Body {...props} x={step.x} width={step.width} />
        </g>
      ))}
      <Label {...props} width={width} />
    </g>
  )
}

const fade = (x: number, width: number, opacities: readonly number[]) =>
  width < 3
    ? width > 0
      ? [{ x, width, opacity: 0.5 }]
      : []
    : opacities.map((opacity, step) => ({
        x: x + (width / 3) * step,
        width: width / 3,
        opacity,
      }))

function Body({ look, x, y, width, height, confidence }: StanceBandProps) {
  const isLow = confidence === 'low'
  const middle = y + height / 2
  switch (look) {
    case 'cooperative':
      return (
        <rect
          {...{ x, y, width, height }}
          fill="var(--stance-cooperative)"
          fillOpacity={isLow ? 0.55 : 1}
        />
      )
    case 'compliant':
      return (
        <>
          <rect {...{ x, y, width, height }} fill="var(--stance-compliant)" />
          <path
            d={[y + 0.9, middle, y + height - 0.9].map((rail) => `M${x} ${rail}h${width}`).join('')}
            stroke="var(--stance-compliant-edge)"
            strokeWidth="1.8"
          />
        </>
      )
    case 'negotiating':
      return (
        <>
          <rect {...{ x, y, width, height }} fill="var(--stance-negotiating)" />
          <rect
            {...{ x, width }}
            y={y + height * 0.72}
            height={height * 0.28}
            fill="var(--stance-negotiating-foot)"
            fillOpacity={isLow ? 0.6 : 1}
          />
          <rect
            x={x + 0.6}
            y={y + 0.6}
            width={Math.max(0, width - 1.2)}
            height={height - 1.2}
            fill="none"
            stroke="var(--stance-negotiating-edge)"
            strokeWidth="1.2"
            strokeDasharray={isLow ? '3 2.4' : undefined}
          />
        </>
      )
    case 'resistant':
      return <path d={fence(x, y, width, height)} fill="var(--stance-resistant)" />
    case 'silent':
    case 'not-invited':
      return (
        <path
          d={`M${x} ${middle}h${width}`}
          stroke="var(--stance-silent)"
          strokeWidth="2.6"
          strokeDasharray={look === 'not-invited' ? '7 5' : undefined}
        />
      )
  }
}

/** Bars of 4.3 px with gaps of 1.4 px: drawn, not patterned, so that no picture depends on an id. */
function fence(x: number, y: number, width: number, height: number): string {
  const bars = Math.max(1, Math.ceil(width / 5.7))
  return Array.from({ length: bars }, (_, bar) => {
    const left = x + bar * 5.7
    return `M${left} ${y}h${Math.max(0, Math.min(4.3, x + width - left))}v${height}H${left}z`
  }).join('')
}

function Label({ look, x, y, width, height, label }: StanceBandProps) {
  const room = (label?.length ?? 0) * 6.9 + 14
  if (!label || room > width || height < 13 || (look !== 'cooperative' && look !== 'negotiating'))
    return null
  return (
    <text
      x={x + 7}
      y={y + height / 2 + (look === 'negotiating' ? 2.4 : 4.2)}
      fontSize={height < 16 ? 11.5 : 12}
      fontWeight="600"
      fill={look === 'cooperative' ? 'var(--paper)' : 'var(--ink)'}
    >
      {label}
    </text>
  )
}
