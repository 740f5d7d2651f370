import { EVENT_CLASSES, eventClassOf } from '#marks/eventClass.ts'
import { EventMarkShape, eventKey } from '#marks/EventMark.tsx'
import { stanceKey } from '#marks/stanceKey.tsx'
import { stanceLookOf } from '#marks/stanceLook.ts'
import { KEY_BOX, type KeyEntry } from '#ui/Key.tsx'
import { edtf } from '#domain/days/edtf.ts'
import type { StanceTimelineModel } from './selectStanceTimeline.ts'

/** Only what is drawn: the stances, the kinds of event, and the bar of a day that is not known. */
export function timelineKey({ lanes, events }: StanceTimelineModel): readonly KeyEntry[] {
  const looks = lanes.flatMap(({ spans }) => spans.map(({ stance }) => stanceLookOf(stance)))
  const types = new Set(events.map(({ type }) => type))
  const isVague = events.some(({ date }) => {
    const { first, last, approximate } = edtf(date)
    return first !== last || approximate
  })
  return [
    ...stanceKey(looks),
    ...eventKey([...types].map(eventClassOf)),
    ...(isVague ? [VAGUE] : []),
  ]
}

const VAGUE: KeyEntry = {
  label: 'Day not known',
  mark: (
    <>
      <path d={`M1 7H${KEY_BOX.width - 1}`} stroke="var(--line-2)" strokeWidth="1.6" />
      <EventMarkShape eventClass={EVENT_CLASSES[1] ?? 'act'} x={KEY_BOX.width / 2} y={7} size={8} />
    </>
  ),
}
