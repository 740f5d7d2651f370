import type { timelineAddress } from '#url/timeline.ts'
import type { useLens } from '#views/useLens.ts'

export type TimelineState = ReturnType<typeof useLens<(typeof timelineAddress)['params']>>
