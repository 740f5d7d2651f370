import { useTables } from '#data/useTables.ts'
import { edtf, knownFrom, onRecord } from '#domain/days/edtf.ts'
import { facetCounts, type Facet } from '#domain/record/facets.ts'
import { stancesAsOf } from '#domain/record/lens.ts'
import { seenTables } from '#domain/record/seenTables.ts'
import {
  BEARING_DIRECTIONS,
  CONFIDENCES,
  EVENT_TYPES,
  STANCE_VALUES,
} from '#domain/schema/values.ts'
import { stanceInForce } from '#domain/stance/stanceInForce.ts'
import {
  bearingWords,
  eventTypeWords,
  jurisdictionWords,
  sentenceCase,
  stanceWords,
} from '#domain/words/words.ts'
import { AsOfField } from '#filters/AsOfField.tsx'
import { CheckList, type Option } from '#filters/CheckList.tsx'
import { DatesChoice } from '#filters/DatesChoice.tsx'
import { WhoChoice } from '#filters/WhoChoice.tsx'
import type { FilterName } from '#filters/filterWords.ts'
import { EventMark } from '#marks/EventMark.tsx'
import { EVENT_CLASSES, eventClassOf, eventClassWords, eventTypesOf } from '#marks/eventClass.ts'
import type { TimelineState } from './timelineState.ts'
import styles from './TimelineFilters.module.css'
import { useTimeline } from './useTimeline.ts'

/** The order that set up access before release; not every version has it. */
const ORDER = 'eo-14409-signed'

/** Every filter, with what each of its choices would leave: who, what, when, where, which way, how sure. */
export function FilterPanel({ state }: { readonly state: TimelineState }) {
  const choice = (name: ChoiceName) => <FilterColumn state={state} name={name} />
  return (
    <div className={styles.choices}>
      {choice('who')}
      {choice('type')}
      <div>
        {choice('dates')}
        {choice('asof')}
      </div>
      {choice('in')}
      {choice('bearing')}
      {choice('confidence')}
      <p className={styles.note}>Each number: events with that choice, the other filters kept.</p>
    </div>
  )
}

export type ChoiceName = Exclude<FilterName, 'q'>
type ColumnProps = { readonly state: TimelineState; readonly name: ChoiceName }

/** One filter, with what each of its choices would leave. */
export function FilterColumn({ state, name }: ColumnProps) {
  const { values, change, lens, version } = state
  const { tables, earliest, shown } = useTimeline(state)
  const sets = useStanceSets(state)
  const counted = <T extends string>(facet: Facet, options: readonly Option<T>[]) => {
    const counts = facetCounts(facet, tables, lens, earliest)
    const events = (many: readonly string[]) =>
      many.reduce((sum, value) => sum + (counts.get(value) ?? 0), 0)
    return {
      options: options.map((option) => ({
        ...option,
        more: <Events count={events([option.value])} />,
      })),
      events,
    }
  }
  switch (name) {
    case 'who':
      return (
        <WhoChoice
          offered={tables.actors}
          leading={tables.companies.map(({ id }) => id)}
          chosen={values.who}
          onChange={(who) => change({ who })}
          sets={sets}
        />
      )
    case 'type': {
      const { options, events } = counted(
        'type',
        EVENT_TYPES.map((value) => ({
          value,
          label: sentenceCase(eventTypeWords(value)),
          mark: eventTypesOf(eventClassOf(value)).length === 1 && <EventMark type={value} />,
        })),
      )
      const groups = EVENT_CLASSES.map((one) => {
        const types = eventTypesOf(one)
        return {
          values: types,
          label: eventClassWords(one),
          mark: types[0] && <EventMark type={types[0]} />,
          more: <Events count={events(types)} />,
        }
      })
      return (
        <CheckList
          legend="Event types"
          options={options}
          groups={groups.filter((group) => group.values.length > 1)}
          chosen={values.type}
          onChange={(type) => change({ type })}
        />
      )
    }
    case 'dates': {
      const order = tables.events.find(({ id, date }) => id === ORDER && onRecord(date, lens.asof))
      return (
        <DatesChoice
          range={values}
          window={shown.window}
          asof={lens.asof}
          earliest={earliest}
          since={
            order
              ? [{ words: 'Since Executive Order 14409', day: knownFrom(edtf(order.date)) }]
              : []
          }
          change={change}
        />
      )
    }
    case 'asof':
      return (
        <AsOfField asof={values.asof} known={values.known} version={version.id} change={change} />
      )
    case 'in': {
      const places = [...new Set(tables.events.map(({ jurisdiction }) => jurisdiction))]
        .map((value) => ({ value, label: jurisdictionWords(value) }))
        .toSorted((a, b) => a.label.localeCompare(b.label))
      return (
        <CheckList
          legend="Jurisdictions"
          options={counted('in', places).options}
          chosen={values.in}
          onChange={(chosen) => change({ in: chosen })}
        />
      )
    }
    case 'bearing': {
      const ways = BEARING_DIRECTIONS.map((value) => ({
        value,
        label: sentenceCase(bearingWords(value)),
      }))
      return (
        <CheckList
          legend="Which way it bears"
          options={counted('bearing', ways).options}
          chosen={values.bearing}
          onChange={(bearing) => change({ bearing })}
        />
      )
    }
    case 'confidence': {
      const grades = CONFIDENCES.toReversed().map((value) => ({
        value,
        label: sentenceCase(value),
      }))
      return (
        <CheckList
          legend="Confidence"
          options={counted('confidence', grades).options}
          chosen={values.confidence}
          onChange={(confidence) => change({ confidence })}
        />
      )
    }
  }
}

/** `the 5 cooperative`: companies by their stance on the as-of day, where several hold it. */
function useStanceSets({ version, lens }: TimelineState) {
  const { stances } = useTables(version, [], ['stances'])
  const known = stances ? stancesAsOf(seenTables({ stances }, lens).stances, lens.asof) : []
  const companies = [...new Set(known.map(({ company }) => company))]
  const held = (id: string) => stanceInForce(known, id, lens.asof)?.stance
  return STANCE_VALUES.flatMap((stance) => {
    const ids = companies.filter((id) => held(id) === stance)
    return ids.length < 2
      ? []
      : { label: `the ${ids.length} ${stanceWords(stance).toLowerCase()}`, ids }
  })
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
