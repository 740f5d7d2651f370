import type { timelineAddress } from '#url/timeline.ts'
import type { useLens } from '#views/useLens.ts'

/** The address, the lens and the data version of this view, as its parts are handed them. */
export type TimelineState = ReturnType<typeof useLens<(typeof timelineAddress)['params']>>
