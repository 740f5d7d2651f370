import { plainName } from '#domain/words/plainName.ts'
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
      return withRest(dealt(chosen(companies, who), events, byActor), actors)
    case 'actor':
      return withRest(dealt(named(actors, companies, who, events), events, byActor), actors)
    case 'type': {
      const types = EVENT_TYPES.map((id) => ({ id, name: eventTypeWords(id) }))
      return laned(types, events, ({ type }) => [type]).filter(hasEvents)
    }
    case 'jurisdiction': {
      const codes = [...new Set(events.map(({ jurisdiction }) => jurisdiction))]
      const places = codes.map((id) => ({ id, name: jurisdictionWords(id) }))
      const lanes = laned(places, events, ({ jurisdiction }) => [jurisdiction])
      return lanes.toSorted((a, b) => b.events.length - a.events.length)
    }
    case 'bearing': {
      const ways = BEARING_DIRECTIONS.map((id) => ({
        id,
        name: sentenceCase(bearingWords(id)),
      }))
      return laned(ways, events, ({ bearing }) => [bearing.direction]).filter(hasEvents)
    }
  }
}

type Named = { readonly id: string; readonly name: string }

const byActor = ({ actors }: OversightEvent) => actors

const hasEvents = ({ events }: EventLane) => events.length > 0

type Dealt = {
  readonly lanes: readonly EventLane[]
  /** Events in none of the lanes. */
  readonly rest: readonly OversightEvent[]
}

/** One pass over the events. */
function dealt(
  names: readonly Named[],
  events: readonly OversightEvent[],
  lanesOf: (event: OversightEvent) => readonly string[],
): Dealt {
  const own = new Map(names.map(({ id }) => [id, emptyList()]))
  const rest: OversightEvent[] = []
  for (const event of events) {
    let isPlaced = false
    for (const id of lanesOf(event)) {
      const lane = own.get(id)
      // An actor may be named twice.
      if (lane && lane.at(-1) !== event) lane.push(event)
      isPlaced ||= lane !== undefined
    }
    if (!isPlaced) rest.push(event)
  }
  const lanes = names.map(({ id, name }) => ({
    id,
    name: plainName(name),
    events: own.get(id) ?? [],
  }))
  return { lanes, rest }
}

const emptyList = (): OversightEvent[] => []

const laned = (...args: Parameters<typeof dealt>) => dealt(...args).lanes

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
  const times = new Map<string, number>()
  for (const id of events.flatMap(byActor)) times.set(id, (times.get(id) ?? 0) + 1)
  const others = actors
    .filter(({ id }) => times.has(id) && !companies.some((company) => company.id === id))
    .toSorted((a, b) => (times.get(b.id) ?? 0) - (times.get(a.id) ?? 0))
  return [...companies, ...others].filter(isChosen)
}

function withRest({ lanes, rest }: Dealt, actors: readonly Actor[]): readonly EventLane[] {
  if (rest.length === 0) return lanes
  const companies = new Set(actors.filter(({ kind }) => kind === 'company').map(({ id }) => id))
  const isNobody = rest.every((event) => !event.actors.some((id) => companies.has(id)))
  return [...lanes, { id: REST, name: isNobody ? 'No company' : 'Others', events: rest }]
}
