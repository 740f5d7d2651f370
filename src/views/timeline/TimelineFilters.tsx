import { useEffect, useRef } from 'react'
import { Popover } from '#filters/Popover.tsx'
import { Field } from '#ui/Field.tsx'
import { share } from '#ui/format.ts'
import type { TimelineState } from './timelineState.ts'
import { FilterColumn, FilterPanel, type ChoiceName } from './FilterPanel.tsx'
import styles from './TimelineFilters.module.css'
import { useTimeline } from './useTimeline.ts'

type StateProps = { readonly state: TimelineState }

const PARTS = { field: SearchWords, add: AddFilter, found: Found }

type TimelineFiltersProps = StateProps & {
  /** Or the name of the filter that a chip opens. */
  readonly part: keyof typeof PARTS | ChoiceName
}

/** Parts of the filter bar that only the timeline has. */
export function TimelineFilters({ part, state }: TimelineFiltersProps) {
  if (!isOwn(part)) return <FilterColumn state={state} name={part} />
  const Part = PARTS[part]
  return <Part state={state} />
}

const isOwn = (part: string): part is keyof typeof PARTS => Object.hasOwn(PARTS, part)

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
    <Popover title="More filters" label="Add a filter" className={styles.add} width="page">
      <FilterPanel state={state} />
    </Popover>
  )
}

/** What all filters leave. */
function Found({ state }: StateProps) {
  const { tables, shown } = useTimeline(state)
  return (
    <p data-said data-found>
      {share(shown.events.length, tables.events.length)} events
    </p>
  )
}
