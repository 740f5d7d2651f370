import { useEffect, useRef } from 'react'
import { facetCounts, type Facet } from '#domain/record/facets.ts'
import { BEARING_DIRECTIONS, CONFIDENCES, EVENT_TYPES } from '#domain/schema/values.ts'
import {
  bearingWords,
  eventTypeWords,
  jurisdictionWords,
  sentenceCase,
} from '#domain/words/words.ts'
import { CheckList, type Option } from '#filters/CheckList.tsx'
import { Popover } from '#filters/Popover.tsx'
import { EventMark } from '#marks/EventMark.tsx'
import { Field } from '#ui/Field.tsx'
import { share } from '#ui/format.ts'
import type { TimelineState } from './timelineState.ts'
import styles from './TimelineFilters.module.css'
import { useTimeline } from './useTimeline.ts'

type StateProps = { readonly state: TimelineState }

const PARTS = { field: SearchWords, add: AddFilter, found: Found }

/** Parts of the filter bar that only the timeline has. */
export function TimelineFilters({
  part,
  state,
}: StateProps & { readonly part: keyof typeof PARTS }) {
  const Part = PARTS[part]
  return <Part state={state} />
}

/** The first letter is a step of its own, so that Back takes only the search along; the others replace it. */
function SearchWords({ state: { values, change } }: StateProps) {
  const { q } = values
  const field = useRef<HTMLInputElement>(null)
  const shown = useRef(q)
  // What Back, a link or “Clear all” brings is shown; what was typed before the field was live stays.
  useEffect(() => {
    const input = field.current
    if (input && shown.current !== q && input.value.slice(0, MOST) !== q) input.value = q
    shown.current = q
  }, [q])
  return (
    <div className={styles.field}>
      <Field
        ref={field}
        label="Words in events"
        hideLabel
        placeholder="Words in events"
        type="search"
        defaultValue={q}
        onChange={(text) => change({ q: text.slice(0, MOST) }, { replace: q !== '' })}
      />
    </div>
  )
}

/** Letters that an address takes. */
const MOST = 200

/** Every filter that is not a chip yet, with what each of its choices would leave. */
function AddFilter({ state }: StateProps) {
  return (
    <Popover title="More filters" label="Add a filter" className={styles.add} width="page" isLate>
      <Choices state={state} />
    </Popover>
  )
}

function Choices({ state }: StateProps) {
  const { values, change, lens } = state
  const { tables, earliest } = useTimeline(state)
  const counted = <T extends string>(facet: Facet, options: readonly Option<T>[]) => {
    const counts = facetCounts(facet, tables, lens, earliest)
    return options.map((option) => ({
      ...option,
      more: <Events count={counts.get(option.value) ?? 0} />,
    }))
  }
  const places = [...new Set(tables.events.map(({ jurisdiction }) => jurisdiction))]
    .map((value) => ({ value, label: jurisdictionWords(value) }))
    .toSorted((a, b) => a.label.localeCompare(b.label))
  return (
    <div className={styles.choices}>
      <CheckList
        legend="Event types"
        options={counted(
          'type',
          EVENT_TYPES.map((value) => ({
            value,
            label: sentenceCase(eventTypeWords(value)),
            mark: <EventMark type={value} />,
          })),
        )}
        chosen={values.type}
        onChange={(type) => change({ type })}
      />
      <CheckList
        legend="Jurisdictions"
        options={counted('in', places)}
        chosen={values.in}
        onChange={(chosen) => change({ in: chosen })}
      />
      <CheckList
        legend="Which way it bears"
        options={counted(
          'bearing',
          BEARING_DIRECTIONS.map((value) => ({ value, label: sentenceCase(bearingWords(value)) })),
        )}
        chosen={values.bearing}
        onChange={(bearing) => change({ bearing })}
      />
      <CheckList
        legend="Confidence"
        options={counted(
          'confidence',
          CONFIDENCES.toReversed().map((value) => ({ value, label: sentenceCase(value) })),
        )}
        chosen={values.confidence}
        onChange={(confidence) => change({ confidence })}
      />
      <p className={styles.note}>Each number: events with that choice, the other filters kept.</p>
    </div>
  )
}

function Events({ count }: { readonly count: number }) {
  return (
    <span className={styles.events} data-none={count === 0 || undefined}>
      <span className="visually-hidden">, </span>
      <span>{count}</span>
      <span className="visually-hidden">{count === 1 ? ' event' : ' events'}</span>
    </span>
  )
}

/** What all filters leave; said after each change. */
function Found({ state }: StateProps) {
  const { tables, shown } = useTimeline(state)
  return <p role="status">{share(shown.events.length, tables.events.length)} events</p>
}
