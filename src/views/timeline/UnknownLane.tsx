import type { EventLane } from '#domain/record/lanes.ts'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { closest } from '#domain/words/closest.ts'

type UnknownLaneProps = {
  readonly of: string
  readonly lanes: readonly EventLane[]
  readonly onLeave: () => void
}

/** The lane of the list does not exist, or filters leave it out. */
export function UnknownLane({ of, lanes, onLeave }: UnknownLaneProps) {
  const near = closest(
    of,
    lanes.map(({ id }) => id),
  )
  return (
    <Notice
      title={`No lane “${of}” is in this view.`}
      actions={<Button onClick={onLeave}>Take out of the link</Button>}
    >
      {near && `The closest is “${near}”. `}The events of all lanes are listed.
    </Notice>
  )
}
