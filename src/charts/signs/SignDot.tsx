import type { Pull } from '#domain/regimes/findings/indicators.ts'

/** Radii in pixels; areas are roughly as 5 to 3 to 1. */
const RADIUS: Readonly<Record<Pull['strength'], number>> = { strong: 6.4, moderate: 4.8, weak: 3.2 }

type SignDotProps = {
  readonly strength: Pull['strength']
  readonly direction: Pull['direction']
  readonly x: number
  readonly y: number
}

/** Filled: for a scenario; open: against it. */
export function SignDot({ strength, direction, x, y }: SignDotProps) {
  const r = RADIUS[strength]
  return direction === 'up' ? (
    <circle cx={x} cy={y} r={r} fill="var(--ink)" />
  ) : (
    <circle cx={x} cy={y} r={r - 0.8} fill="none" stroke="var(--ink)" strokeWidth="1.6" />
  )
}
