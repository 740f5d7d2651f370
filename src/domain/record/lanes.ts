import { plainName } from '#domain/words/plainName.ts'
import { picked, rowsOf, timesIn, valuesIn } from './eventRows.ts'
import type { Actor, OversightEvent } from '#domain/schema/recordTables.ts'
import { BEARING_DIRECTIONS, EVENT_TYPES } from '#domain/schema/values.ts'
import {
  bearingWords,
  eventTypeWords,
  jurisdictionWords,
  sentenceCase,
} from '#domain/words/words.ts'

export type LaneKind = 'company' | 'actor' | 'type' | 'jurisdiction' | 'bearing'

/** An event with several actors is in the lane of each. */
export type EventLane = {
  readonly id: string
  readonly name: string
  readonly events: readonly OversightEvent[]
}

/** Id of the lane of all other events; no actor has it. */
const REST = 'rest'

type LaneActors = {
  readonly actors: readonly Actor[]
  /** Companies whose stance is on record, in their order. */
  readonly companies: readonly { readonly id: string; readonly name: string }[]
  /** Whom the reader has chosen; empty means all. */
  readonly who: readonly string[]
}

/**
 * Sorts events into lanes. Every event stands in at least one lane. Companies have a lane even where no event
 * names them, since their stance is drawn in it; other lanes exist where an event needs them.
 */
export function eventLanes(
  kind: LaneKind,
  events: readonly OversightEvent[],
  { actors, companies, who }: LaneActors,
): readonly EventLane[] {
  switch (kind) {
    case 'company':
      return withRest(dealt(chosen(companies, who), events, 'actors'), actors)
    case 'actor':
      return withRest(dealt(named(actors, companies, who, events), events, 'actors'), actors)
    case 'type': {
      const types = EVENT_TYPES.map((id) => ({ id, name: eventTypeWords(id) }))
      return dealt(types, events, 'type').lanes.filter(hasEvents)
    }
    case 'jurisdiction': {
      const places = valuesIn(events, 'in').map((id) => ({ id, name: jurisdictionWords(id) }))
      const { lanes } = dealt(places, events, 'in')
      return lanes.toSorted((a, b) => b.events.length - a.events.length)
    }
    case 'bearing': {
      const ways = BEARING_DIRECTIONS.map((id) => ({
        id,
        name: sentenceCase(bearingWords(id)),
      }))
      return dealt(ways, events, 'bearing').lanes.filter(hasEvents)
    }
  }
}

type Named = { readonly id: string; readonly name: string }

const hasEvents = ({ events }: EventLane) => events.length > 0

type Dealt = {
  readonly lanes: readonly EventLane[]
  /** Events in none of the lanes. */
  readonly rest: readonly OversightEvent[]
}

/** One pass over the rows. */
function dealt(
  lanes: readonly Named[],
  events: readonly OversightEvent[],
  column: 'actors' | 'type' | 'in' | 'bearing',
): Dealt {
  const { columns, rows } = rowsOf(events)
  const { names, codes, starts } = columns[column]
  const own = new Map(lanes.map(({ id }) => [id, emptyList()]))
  const laneOf = names.map((name) => own.get(name))
  const rest = emptyList()
  for (const row of rows) {
    let isPlaced = false
    const end = starts?.[row + 1] ?? row + 1
    for (let at = starts?.[row] ?? row; at < end; at += 1) {
      const lane = laneOf[codes[at] ?? 0]
      // An actor may be named twice.
      if (lane && lane[lane.length - 1] !== row) lane.push(row)
      isPlaced ||= lane !== undefined
    }
    if (!isPlaced) rest.push(row)
  }
  const listed = (of: readonly number[]) => picked(columns, new Int32Array(of))
  return {
    lanes: lanes.map(({ id, name }) => ({
      id,
      name: plainName(name),
      events: listed(own.get(id) ?? []),
    })),
    rest: listed(rest),
  }
}

const emptyList = (): number[] => []

/** All companies where none is chosen. */
function chosen(companies: readonly Named[], who: readonly string[]): readonly Named[] {
  const some = companies.filter(({ id }) => who.includes(id))
  return some.length > 0 ? some : companies
}

/** Companies with a stance first, then other actors, most often named first. */
function named(
  actors: readonly Actor[],
  companies: readonly Named[],
  who: readonly string[],
  events: readonly OversightEvent[],
): readonly Named[] {
  const isChosen = ({ id }: Named) => who.length === 0 || who.includes(id)
  const { columns, rows } = rowsOf(events)
  const counted = timesIn(columns.actors, rows)
  const times = new Map(
    columns.actors.names.flatMap((id, code) => (counted[code] ? [[id, counted[code]]] : [])),
  )
  const others = actors
    .filter(({ id }) => times.has(id) && !companies.some((company) => company.id === id))
    .toSorted((a, b) => (times.get(b.id) ?? 0) - (times.get(a.id) ?? 0))
  return [...companies, ...others].filter(isChosen)
}

function withRest({ lanes, rest }: Dealt, actors: readonly Actor[]): readonly EventLane[] {
  if (rest.length === 0) return lanes
  const companies = new Set(actors.filter(({ kind }) => kind === 'company').map(({ id }) => id))
  const isNobody = !valuesIn(rest, 'actors').some((id) => companies.has(id))
  return [...lanes, { id: REST, name: isNobody ? 'No company' : 'Others', events: rest }]
}
