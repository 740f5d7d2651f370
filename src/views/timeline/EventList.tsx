import { listLines } from '#domain/record/eventList.ts'
import { eventLanes, type EventLane } from '#domain/record/lanes.ts'
import { count, sentenceCase, listed } from '#domain/words/words.ts'
import { windowWords } from '#domain/record/windowWords.ts'
import { Segmented } from '#ui/Segmented.tsx'
import { ListFiles } from '#share/ListFiles.tsx'
import { ShortList } from '#ui/ShortList.tsx'
import { useFirst } from '#ui/useFirst.ts'
import { Select } from '#ui/Select.tsx'
import styles from './EventList.module.css'
import type { TimelineState } from './timelineState.ts'
import { useTimeline } from './useTimeline.ts'
import type { EventSearch } from '#domain/record/eventSearch.ts'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { closest } from '#domain/words/closest.ts'
import type { EventLinesProps } from './eventLinesProps.ts'
import { Line } from './Line.tsx'
import { VirtualLines } from './VirtualLines.tsx'

const ORDERS = [
  { value: 'newest', label: 'Newest first' },
  { value: 'oldest', label: 'Oldest first' },
  { value: 'match', label: 'Best match first' },
] as const

/** All events shown, or those of one lane. */
export function EventList({ state }: { readonly state: TimelineState }) {
  const { values, change, lens } = state
  const { tables, shown } = useTimeline(state)
  const { words, near, window, events } = shown
  if (events.length === 0) return null
  const isChosen = values.of !== null || values.event !== null || values.period !== null
  const lanes = isChosen ? eventLanes(values.lane, events, { ...tables, who: lens.who }) : []
  const lane = laneInView(lanes, values)
  const isOne = lane !== undefined && values.of === lane.id
  const own = new Set(isOne ? lane.events : [])
  const hits = shown.hits()
  const listed = isOne ? hits.filter(({ event }) => own.has(event)) : hits
  const order = values.q === '' && values.order === 'match' ? 'newest' : values.order
  const lines = listLines(listed, order)
  const title = isOne
    ? laneWords(lane, values.lane)
    : `${sentenceCase(count(events.length, 'event', 'events'))} ${windowWords(window, lens.asof)}`
  return (
    <section className={styles.list} aria-labelledby="events">
      <div className={styles.head}>
        <h2 id="events">{title}</h2>
        <div className={styles.choices}>
          {lane && lanes.length > 1 && (
            <Segmented
              label="Events of"
              hideLabel
              options={[
                { value: lane.id, label: lane.name },
                { value: '', label: 'All lanes' },
              ]}
              value={isOne ? lane.id : ''}
              onChange={(of) => change({ of: of || null })}
            />
          )}
          <Select
            label="Order"
            options={values.q === '' ? ORDERS.slice(0, 2) : ORDERS}
            value={order}
            onChange={(next) => change({ order: next })}
          />
        </div>
      </div>
      <ListFiles
        what="the events listed"
        version={state.version}
        listing={async () => {
          const { eventListing } = await loadListing()
          // With the first day shown, so that the link names it, and the lane that the open record chose.
          return eventListing({
            lines,
            words,
            tables,
            title,
            lane: isOne ? lane.name : null,
            values: { ...values, order, of: isOne ? lane.id : null },
            lens: { ...lens, from: window.first },
          })
        }}
      />
      <NearNote near={near} />
      {values.of !== null && !isOne && (
        <UnknownLane of={values.of} lanes={lanes} onLeave={() => change({ of: null })} />
      )}
      <EventLines
        lines={lines}
        words={words}
        open={values.event}
        href={(event) => state.href({ event, period: null })}
        tables={tables}
      />
    </section>
  )
}

/** The lane chosen for the list, else that of the open event. */
function laneInView(
  lanes: readonly EventLane[],
  { of, event: open, period }: TimelineState['values'],
): EventLane | undefined {
  const chosen = lanes.find(({ id }) => id === of)
  const holds = ({ id, events }: EventLane) =>
    events.some((event) => event.id === open) || (period !== null && period.startsWith(`${id}-`))
  return chosen ?? lanes.find(holds)
}

function laneWords({ name, id, events }: EventLane, kind: TimelineState['values']['lane']) {
  const many = sentenceCase(count(events.length, 'event', 'events'))
  if (id === 'rest') return `${many} that name no company shown`
  if (kind === 'company' || kind === 'actor')
    return `${many} that ${events.length === 1 ? 'names' : 'name'} ${name}`
  return `${name}: ${count(events.length, 'event', 'events')}`
}

/** Names the near words that were searched for instead. */
function NearNote({ near }: { readonly near: EventSearch['near'] }) {
  return near.map(({ term, words }) => (
    <p key={term} data-said>
      Nothing has “{term}”. Shown is what has {listed(words.map((word) => `“${word}”`))}.
    </p>
  ))
}

type UnknownLaneProps = {
  readonly of: string
  readonly lanes: readonly EventLane[]
  readonly onLeave: () => void
}

/** The lane of the list does not exist, or filters leave it out. */
function UnknownLane({ of, lanes, onLeave }: UnknownLaneProps) {
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

/** Events on wide screens. */
const FIRST = 20

/** Longer lists are virtual, once all of it is asked for. */
const MOST_DRAWN = 250

function EventLines(props: EventLinesProps) {
  const { lines } = props
  const ends = lines.flatMap(({ kind }, index) => (kind === 'event' ? [index + 1] : []))
  const { shown, list } = useFirst(lines, ends[FIRST - 1] ?? lines.length)
  return (
    <ShortList {...list} many={ends.length}>
      {shown.length > MOST_DRAWN ? (
        <VirtualLines {...props} />
      ) : (
        <ol className={styles.lines}>
          {shown.map((line) => (
            <li key={line.kind === 'month' ? line.month : line.hit.event.id} data-kind={line.kind}>
              <Line {...props} line={line} />
            </li>
          ))}
        </ol>
      )}
    </ShortList>
  )
}

/** Loaded when it is saved. */
const loadListing = () => import('./eventListing.ts')
