import type { ReleaseKind } from '#domain/stance/releaseSpans.ts'

/** Half of the outline's width, in pixels. */
const HALF = 0.6

/** Share of the height, so that a word fits above it. */
const CLOSED_PART = 0.32

type ReleaseBarProps = {
  readonly kind: ReleaseKind
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** No left edge: the beginning is not known. */
  readonly isOpenStart?: boolean
}

/** Filled: closed weights; empty: open; split lengthwise: mixed; dashed: promised. */
export function ReleaseBar(props: ReleaseBarProps) {
  const { kind, x, y, width, height, isOpenStart = false } = props
  const [top, bottom, right] = [y + HALF, y + height - HALF, x + Math.max(width, 1.2) - HALF]
  const left = x + (isOpenStart ? 0 : HALF)
  const filled = kind === 'closed' ? height : kind === 'mixed' ? height * CLOSED_PART : 0
  return (
    <>
      <path
        d={`M${left} ${top}H${right}V${bottom}H${left}${isOpenStart ? '' : 'z'}`}
        fill="none"
        stroke="var(--ink-2)"
        strokeWidth="1.2"
        strokeDasharray={kind === 'promised' ? '3 2.4' : undefined}
      />
      {filled > 0 && (
        <rect x={x} y={y + height - filled} width={width} height={filled} fill="var(--ink-2)" />
      )}
    </>
  )
}
