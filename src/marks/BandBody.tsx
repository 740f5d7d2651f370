import type { Confidence } from '#domain/schema/field.ts'
import { fencePath } from './bandShape.ts'
import type { StanceLook } from './stanceLook.ts'

type Box = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

type Ends = {
  /** Whether the outline is closed here; not at an uncertain end. */
  readonly hasStart: boolean
  readonly hasEnd: boolean
}

type BandBodyProps = Box &
  Ends & {
    readonly look: StanceLook
    readonly confidence: Confidence | undefined
    /** x of the whole band. */
    readonly origin: number
  }

/** Low confidence is paler, and dashed where there is an outline. */
export function BandBody({ look, confidence, origin, hasStart, hasEnd, ...box }: BandBodyProps) {
  const { x, y, width, height } = box
  const isLow = confidence === 'low'
  const middle = y + height / 2
  switch (look) {
    case 'cooperative':
      return (
        <>
          <rect {...box} fill="var(--stance-cooperative)" fillOpacity={isLow ? PALE : undefined} />
          {isLow && <Outline {...box} {...{ hasStart, hasEnd }} of="cooperative" />}
        </>
      )
    case 'compliant':
      return (
        <>
          <rect {...box} fill="var(--stance-compliant)" fillOpacity={isLow ? PALE : undefined} />
          <path
            d={[y + 0.9, middle, y + height - 0.9].map((rail) => `M${x} ${rail}h${width}`).join('')}
            stroke="var(--stance-compliant-edge)"
            strokeWidth="1.8"
            strokeDasharray={isLow ? DASHES : undefined}
          />
        </>
      )
    case 'negotiating':
      return (
        <>
          <rect {...box} fill="var(--stance-negotiating)" />
          <rect
            {...{ x, width }}
            y={y + height * FILLED_FROM}
            height={height * (1 - FILLED_FROM)}
            fill="var(--stance-negotiating-foot)"
            fillOpacity={isLow ? 0.6 : undefined}
          />
          {/* How full the vessel is must be seen without telling two yellows apart. */}
          <path
            d={`M${x} ${y + height * FILLED_FROM}h${width}`}
            stroke="var(--stance-negotiating-edge)"
          />
          <Outline
            {...box}
            {...{ hasStart, hasEnd }}
            of="negotiating"
            dashes={isLow ? DASHES : undefined}
          />
        </>
      )
    case 'resistant':
      return (
        <path
          d={fencePath(x, y, width, height, origin)}
          fill="var(--stance-resistant)"
          fillOpacity={isLow ? PALE : undefined}
        />
      )
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

const PALE = 0.55
/** Of the height of a vessel, from its top: under its words. */
const FILLED_FROM = 0.76
const DASHES = '3 2.4'
const LINE = 1.2

type OutlineProps = Box &
  Ends & { readonly of: 'cooperative' | 'negotiating'; readonly dashes?: string | undefined }

/** Within the part, open at an uncertain end. */
function Outline({ x, y, width, height, hasStart, hasEnd, of, dashes }: OutlineProps) {
  const [top, bottom] = [y + LINE / 2, y + height - LINE / 2]
  const [left, right] = [x + (hasStart ? LINE / 2 : 0), x + width - (hasEnd ? LINE / 2 : 0)]
  const start = hasStart ? `M${left} ${bottom}V${top}` : `M${left} ${top}`
  const end = hasEnd ? `V${bottom}` : `M${right} ${bottom}`
  return (
    <path
      d={`${start}H${right}${end}H${left}`}
      fill="none"
      stroke={`var(--stance-${of}-edge)`}
      strokeWidth={LINE}
      strokeDasharray={dashes}
    />
  )
}
