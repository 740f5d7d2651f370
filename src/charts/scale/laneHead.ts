import type { LaneKind } from '#domain/record/lanes.ts'

/** Plots narrower than this, in pixels, have the names of their lanes above them. */
const NARROW = 560

export const isNarrowPlot = (width: number) => width < NARROW

/**
 * Width of the names at the left of lanes, in pixels; 0 where they stand above. What stands under the lanes shares
 * it, so that one day is at one place. “Silent, not invited” has to fit in one line.
 */
export const laneHead = (kind: LaneKind, width: number): number =>
  isNarrowPlot(width) ? 0 : kind === 'company' ? 116 : 172

/** Room at the right of lanes, in pixels. */
export const laneEnd = (width: number): number => (isNarrowPlot(width) ? 6 : 16)
