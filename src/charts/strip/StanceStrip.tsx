import { periodWords } from '#domain/stance/periodWords.ts'
import { StanceBand } from '#marks/StanceBand.tsx'
import { stanceLookWords } from '#marks/stanceLook.ts'
import { TYPE } from '#ui/typeSizes.ts'
import type { StripRange, StripSpan } from './stanceStrips.ts'

/** Days to pixels, the same for every strip. */
export type StripScale = StripRange & {
  /** In pixels, as are the others. */
  readonly width: number
  /** Of the strip, and of the bands in its middle. */
  readonly height: number
  readonly band: number
  readonly years: readonly { readonly day: number; readonly label: string }[]
}

/** Gap between two periods, and width of a start that is not known, in pixels. */
const CUT = 1.5
const UNKNOWN_START = 36

const pixel = ({ start, end, width }: StripScale, day: number) =>
  ((Math.min(Math.max(day, start), end) - start) / (end - start)) * width

/** With less room between two years, in pixels, they are written `’24`. */
const YEAR_ROOM = 36

export function StripAxis({ scale }: { readonly scale: StripScale }) {
  const isTight = pixel(scale, scale.start + 365) < YEAR_ROOM
  const half = isTight ? 9 : 14
  return (
    <svg width={scale.width} height="16" aria-hidden="true">
      {scale.years
        .map(({ day, label }) => ({ label, x: pixel(scale, day) }))
        .filter(({ x }) => x <= scale.width - half)
        .map(({ label, x }) => (
          <text
            key={label}
            // Of the width: a page as written does not know it.
            x={`${(x / scale.width) * 100}%`}
            dx={-Math.min(x, half)}
            y="12"
            fontSize={TYPE.axis}
            fill="var(--ink-2)"
          >
            {isTight ? `’${label.slice(2)}` : label}
          </text>
        ))}
    </svg>
  )
}

type StanceStripProps = {
  readonly spans: readonly StripSpan[]
  readonly scale: StripScale
}

/** Bands without words; they are read out. */
export function StanceStrip({ spans, scale }: StanceStripProps) {
  return (
    <>
      <span className="visually-hidden">
        {spans.map(spanWords).join('; ') || 'nothing on record'}
      </span>
      <Bands spans={spans} scale={scale} />
    </>
  )
}

function Bands({ spans, scale }: StanceStripProps) {
  return (
    <svg
      width={scale.width}
      height={scale.height}
      viewBox={`0 0 ${scale.width} ${scale.height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {scale.years.map(({ day }) => (
        <path
          key={day}
          d={`M${Math.round(pixel(scale, day)) + 0.5} 0V${scale.height}`}
          stroke="var(--line)"
        />
      ))}
      {spans.map((span, index) => {
        const from = pixel(scale, span.start)
        const x = span.isOpenStart ? Math.max(0, from - UNKNOWN_START) : from
        const to = pixel(scale, span.end)
        return (
          <StanceBand
            key={span.stance.id}
            look={span.look}
            x={x}
            y={(scale.height - scale.band) / 2}
            width={to - x - (index === spans.length - 1 ? 0 : CUT)}
            height={scale.band}
            confidence={span.stance.confidence}
            fadeStart={span.isOpenStart ? UNKNOWN_START : faded(span.startSpread, scale)}
            fadeEnd={faded(span.endSpread, scale)}
          />
        )
      })}
    </svg>
  )
}

const faded = (days: number, { start, end, width }: StripScale) =>
  Number.isFinite(days) ? (days / (end - start)) * width : width

const spanWords = ({ look, stance }: StripSpan) => `${stanceLookWords(look)} ${periodWords(stance)}`
