type TestedMarkProps = {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly signed: boolean
  readonly tested: boolean
}

/** A frame for an agreement on paper, a filled centre for a test on record. */
export function TestedMark({ x, y, size, signed, tested }: TestedMarkProps) {
  const middle = { cx: x + size / 2, cy: y + size / 2 }
  return (
    <>
      {signed && (
        <rect
          x={x + 0.7}
          y={y + 0.7}
          width={size - 1.4}
          height={size - 1.4}
          fill={tested ? 'var(--ink)' : 'none'}
          stroke="var(--ink-2)"
          strokeWidth={1.4}
        />
      )}
      {!signed && tested && <circle {...middle} r={size / 2 - 1} fill="var(--ink)" />}
    </>
  )
}
