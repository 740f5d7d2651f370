import type { ReleaseKind } from '#domain/releaseSpans.ts'

type ReleaseBarProps = {
  readonly kind: ReleaseKind
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Whose weights can be had: closed is filled, open is empty, mixed is split lengthwise, a promise is dashed. */
export function ReleaseBar({ kind, x, y, width, height }: ReleaseBarProps) {
  const filled = kind === 'closed' ? height : kind === 'mixed' ? height / 2 : 0
  return (
    <>
      <rect
        x={x + 0.6}
        y={y + 0.6}
        width={Math.max(width - 1.2, 0.6)}
        height={height - 1.2}
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
