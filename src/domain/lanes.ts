import { plainName } from './plainName.ts'
import { bearingDirection, eventType, type Actor, type OversightEvent } from './recordTables.ts'
import { bearingWords, eventTypeWords, jurisdictionWords, sentenceCase } from './words.ts'

export type LaneKind = 'company' | 'actor' | 'type' | 'jurisdiction' | 'bearing'

/** A row of the timeline. An event with several actors stands in the lane of each, and is still one event. */
export type EventLane = {
  readonly id: string
  readonly name: string
  readonly events: readonly OversightEvent[]
}

/** The lane of events that belong to none of the others. No actor has this id. */
export const REST = 'rest'

type LaneGround = {
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
  { actors, companies, who }: LaneGround,
): readonly EventLane[] {
  switch (kind) {
    case 'company':
      return withRest(laneOf(chosen(companies, who), byActor), events, actors)
    case 'actor':
      return withRest(laneOf(named(actors, companies, who, events), byActor), events, actors)
    case 'type':
      return kept(
        laneOf(
          eventType.options.map((id) => ({ id, name: eventTypeWords(id) })),
          (event, id) => event.type === id,
        )(events),
      )
    case 'jurisdiction': {
      const codes = [...new Set(events.map(({ jurisdiction }) => jurisdiction))]
      const lanes = laneOf(
        codes.map((id) => ({ id, name: jurisdictionWords(id) })),
        (event, id) => event.jurisdiction === id,
      )(events)
      return lanes.toSorted((a, b) => b.events.length - a.events.length)
    }
    case 'bearing':
      return kept(
        laneOf(
          bearingDirection.options.map((id) => ({ id, name: sentenceCase(bearingWords(id)) })),
          (event, id) => event.bearing.direction === id,
        )(events),
      )
  }
}

type Named = { readonly id: string; readonly name: string }

const byActor = (event: OversightEvent, id: string) => event.actors.includes(id)

const laneOf =
  (names: readonly Named[], belongs: (event: OversightEvent, id: string) => boolean) =>
  (events: readonly OversightEvent[]): readonly EventLane[] =>
    names.map(({ id, name }) => ({
      id,
      name: plainName(name),
      events: events.filter((event) => belongs(event, id)),
    }))

const kept = (lanes: readonly EventLane[]) => lanes.filter(({ events }) => events.length > 0)

/** The reader's choice among companies; all of them where nobody chosen is one. */
function chosen(companies: readonly Named[], who: readonly string[]): readonly Named[] {
  const some = companies.filter(({ id }) => who.includes(id))
  return some.length > 0 ? some : companies
}

/** Companies with a stance first, then everybody whom an event names, most often named first. */
function named(
  actors: readonly Actor[],
  companies: readonly Named[],
  who: readonly string[],
  events: readonly OversightEvent[],
): readonly Named[] {
  const isChosen = ({ id }: Named) => who.length === 0 || who.includes(id)
  const times = new Map<string, number>()
  for (const id of events.flatMap((event) => event.actors)) times.set(id, (times.get(id) ?? 0) + 1)
  const others = actors
    .filter(({ id }) => times.has(id) && !companies.some((company) => company.id === id))
    .toSorted((a, b) => (times.get(b.id) ?? 0) - (times.get(a.id) ?? 0))
  return [...companies, ...others].filter(isChosen)
}

function withRest(
  lanesOf: (events: readonly OversightEvent[]) => readonly EventLane[],
  events: readonly OversightEvent[],
  actors: readonly Actor[],
): readonly EventLane[] {
  const lanes = lanesOf(events)
  const placed = new Set(lanes.flatMap((lane) => lane.events))
  const rest = events.filter((event) => !placed.has(event))
  if (rest.length === 0) return lanes
  const companies = new Set(actors.filter(({ kind }) => kind === 'company').map(({ id }) => id))
  const isNobody = rest.every((event) => !event.actors.some((id) => companies.has(id)))
  return [...lanes, { id: REST, name: isNobody ? 'No company' : 'Others', events: rest }]
}
