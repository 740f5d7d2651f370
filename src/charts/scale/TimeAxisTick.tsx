import { TYPE } from '#ui/typeSizes.ts'
import type { TimeTick } from './timeTicks.ts'

type TimeAxisTickProps = {
  readonly ticks: readonly TimeTick[]
  /** Pixels per day. */
  readonly perDay: number
  // Passed by recharts, whose types do not say so.
  readonly x?: unknown
  readonly y?: unknown
  readonly payload?: { readonly value: unknown }
}

export function TimeAxisTick({ ticks, perDay, x, y, payload }: TimeAxisTickProps) {
  const tick = ticks.find(({ day }) => day === payload?.value)
  if (!tick?.label) return null
  return (
    <text
      x={Number(x) + (tick.words - tick.day) * perDay + (tick.isCentred ? 0 : 2)}
      y={Number(y)}
      textAnchor={tick.isCentred ? 'middle' : 'start'}
      fontSize={TYPE.axis}
      fill="var(--ink-2)"
    >
      {tick.label}
    </text>
  )
}
