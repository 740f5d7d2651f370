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

/** Two passes over the rows: how many each lane gets, and which. */
function dealt(
  lanes: readonly Named[],
  events: readonly OversightEvent[],
  column: 'actors' | 'type' | 'in' | 'bearing',
): Dealt {
  const { columns, rows } = rowsOf(events)
  const { names, codes, starts } = columns[column]
  const places = new Map(lanes.map(({ id }, place) => [id, place]))
  const laneOf = Int32Array.from(names, (name) => places.get(name) ?? -1)
  const times = timesIn(columns[column], rows)
  const own = lanes.map(({ id }) => new Int32Array(times[names.indexOf(id)] ?? 0))
  const filled = new Int32Array(lanes.length)
  const rest = new Int32Array(rows.length)
  let left = 0
  for (const row of rows) {
    let isPlaced = false
    const end = starts?.[row + 1] ?? row + 1
    for (let at = starts?.[row] ?? row; at < end; at += 1) {
      const place = laneOf[codes[at] ?? 0] ?? -1
      const lane = own[place]
      if (lane === undefined) continue
      isPlaced = true
      const count = filled[place] ?? 0
      // An actor may be named twice.
      if (count > 0 && lane[count - 1] === row) continue
      lane[count] = row
      filled[place] = count + 1
    }
    if (isPlaced) continue
    rest[left] = row
    left += 1
  }
  return {
    lanes: lanes.map(({ id, name }, place) => ({
      id,
      name: plainName(name),
      events: picked(columns, own[place]?.slice(0, filled[place]) ?? new Int32Array()),
    })),
    rest: picked(columns, rest.slice(0, left)),
  }
}

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
