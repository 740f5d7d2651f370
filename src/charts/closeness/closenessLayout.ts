import { isNarrowPlot } from '#charts/scale/laneHead.ts'
import type { Ranking } from '#domain/comparison/ranking.ts'

const FOOT = 40

/** In pixels. On phones names stand above their bars. */
export function closenessLayout(width: number) {
  const isNarrow = isNarrowPlot(width)
  const left = isNarrow ? 0 : 132
  const right = isNarrow ? 1 : 190
  return {
    row: isNarrow ? 44 : 30,
    left,
    rail: Math.max(40, width - left - right),
    bar: isNarrow ? 22 : 6,
    height: 17,
    isNarrow,
  }
}

export function closenessHeight({ rows }: Ranking, width: number): number {
  return rows.length === 0 ? 48 : rows.length * closenessLayout(width).row + FOOT
}
