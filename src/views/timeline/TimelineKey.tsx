import { wordlessLooks } from '#charts/stance-timeline/bands.ts'
import { laneLayout } from '#charts/stance-timeline/laneLayout.ts'
import { stanceTimeline } from '#charts/stance-timeline/selectStanceTimeline.ts'
import { vagueLegend } from '#charts/stance-timeline/vagueLegend.tsx'
import { isNarrowPlot } from '#charts/scale/laneHead.ts'
import { recordStart } from '#domain/record/eventsShown.ts'
import { facetCounts } from '#domain/record/facets.ts'
import { seenTables } from '#domain/record/seenTables.ts'
import { EVENT_TYPES } from '#domain/schema/values.ts'
import { EventMark } from '#marks/EventMark.tsx'
import { EVENT_CLASSES, eventClassWords, eventTypesOf } from '#marks/eventClass.ts'
import { stanceLegend } from '#marks/stanceLegend.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Legend } from '#ui/Legend.tsx'
import { useWidth } from '#ui/useWidth.ts'
import type { UnderLanesProps } from './underLanesProps.ts'
import styles from './UnderLanes.module.css'

/** What marks mean, each a switch with its number; and what is drawn of bands without a word beside it. */
export function TimelineKey(props: UnderLanesProps) {
  const [ref, width] = useWidth()
  const { state, tables, lens } = props
  const model = stanceTimeline(seenTables(tables, lens), lens, state.values)
  const looks = width > 0 ? wordlessLooks(model, laneLayout(model, width)) : []
  const key = (
    <div className={styles.key}>
      <Marks {...props} />
      <Legend entries={[...stanceLegend(looks), ...vagueLegend(model.events)]} />
      {model.lanes.some(({ spans }) => spans.length > 0) && (
        <p>Bands: the stance towards federal testing before release.</p>
      )}
    </div>
  )
  return (
    <div ref={ref}>
      {width > 0 && isNarrowPlot(width) ? (
        <Disclosure summary="What the marks mean">{key}</Disclosure>
      ) : (
        key
      )}
    </div>
  )
}

/** None chosen means all, as in the filter: the first press shows one kind alone, further ones add to it. */
function Marks({ state: { values, change }, tables, lens }: UnderLanesProps) {
  const counts = facetCounts('type', tables, lens, recordStart(tables, lens.asof))
  const { type: chosen } = values
  return (
    <ul className={styles.marks}>
      {EVENT_CLASSES.map((one) => {
        const types = eventTypesOf(one)
        const [first] = types
        const isChosen = types.every((type) => chosen.includes(type))
        const isPartly = !isChosen && types.some((type) => chosen.includes(type))
        const events = types.reduce((sum, type) => sum + (counts.get(type) ?? 0), 0)
        const toggled = EVENT_TYPES.filter((type) =>
          types.includes(type) ? !isChosen : chosen.includes(type),
        )
        return (
          <li key={one}>
            <button
              type="button"
              aria-pressed={isPartly ? 'mixed' : isChosen}
              data-without={(chosen.length > 0 && !isChosen && !isPartly) || undefined}
              onClick={() => change({ type: toggled })}
            >
              {first && <EventMark type={first} />}
              <span>{eventClassWords(one)}</span> <strong>{events}</strong>{' '}
              <span className="visually-hidden">{events === 1 ? 'event' : 'events'}</span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
