import type { LaneKind } from '#domain/record/lanes.ts'

/** Below this width, in pixels, lanes have their names above them. */
const NARROW = 560

export const isNarrowPlot = (width: number) => width < NARROW

/**
 * Width of the lane names, in pixels; 0 where they stand above. Shared by what is drawn under the lanes, so that days
 * align. “Silent, not invited” fits in one line.
 */
export const laneHead = (kind: LaneKind, width: number): number =>
  isNarrowPlot(width) ? 0 : kind === 'company' ? 116 : 172

/** Room at the right of lanes, in pixels. */
export const laneEnd = (width: number): number => (isNarrowPlot(width) ? 6 : 16)
