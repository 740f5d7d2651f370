import { RangeStrip } from './RangeStrip.tsx'
import { TimelineKey } from './TimelineKey.tsx'
import type { UnderLanesProps } from './underLanesProps.ts'

/** What stands below the lanes on their axis: the range within the whole record, and what their marks mean. */
export function UnderLanes(props: UnderLanesProps) {
  return (
    <>
      <RangeStrip {...props} />
      <TimelineKey {...props} />
    </>
  )
}
