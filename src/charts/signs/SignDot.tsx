import type { Pull } from '#domain/regimes/findings/indicators.ts'

/** Radii in pixels: areas roughly as 5 to 3 to 1, so that strength is seen and not measured. */
const RADIUS: Readonly<Record<Pull['strength'], number>> = { strong: 6.4, moderate: 4.8, weak: 3.2 }

type SignDotProps = {
  readonly strength: Pull['strength']
  readonly direction: Pull['direction']
  readonly x: number
  readonly y: number
}

/** One sign: filled for a scenario, open against it; larger is stronger. */
export function SignDot({ strength, direction, x, y }: SignDotProps) {
  const r = RADIUS[strength]
  return direction === 'up' ? (
    <circle cx={x} cy={y} r={r} fill="var(--ink)" />
  ) : (
    <circle cx={x} cy={y} r={r - 0.8} fill="none" stroke="var(--ink)" strokeWidth="1.6" />
  )
}
