import { dayNumber, type IsoDate, onRecord } from '#domain/days/edtf.ts'
import { kept } from '#domain/kept/kept.ts'
import {
  eventsShown,
  recordStart,
  type EventsShown,
  type EventTables,
} from '#domain/record/eventsShown.ts'
import { eventLanes, type EventLane, type LaneKind } from '#domain/record/lanes.ts'
import { stancesAsOf, type Lens } from '#domain/record/lens.ts'
import { stanceInForce } from '#domain/stance/stanceInForce.ts'
import type { Stance } from '#domain/schema/recordTables.ts'
import { stanceChanges, type StanceChange } from '#domain/stance/stanceChanges.ts'
import { foldable, isSilentThroughout } from '#domain/stance/silentThroughout.ts'
import { stanceSpans, type StanceSpan } from '#domain/stance/stanceSpans.ts'
import { unreadStance, unreadStances } from '#domain/record/unread.ts'
import { companiesNamed } from '#domain/words/companiesNamed.ts'
import { plainName } from '#domain/words/plainName.ts'
import type { Tables, WithUnread } from '#domain/schema/tables.ts'
import type { DayRange } from '#domain/record/timeWindow.ts'

export type TimelineLane = EventLane & {
  /** Empty in lanes that are not of a company. */
  readonly spans: readonly StanceSpan[]
  /** The period in force on `known`. */
  readonly now: Stance | null
  /** A company of which nothing is coded for that day: no period at all, or the last one has ended. */
  readonly isNotCoded: boolean
  /** Whether a stance could be on record. */
  readonly isCompany: boolean
  /** The lanes that are drawn as this one. */
  readonly folds?: readonly TimelineLane[]
}

export type StanceTimelineModel = EventsShown & {
  readonly kind: LaneKind
  /** Search words, as typed. */
  readonly q: string
  readonly asof: IsoDate
  /** Last day of the window, at most the as-of day. */
  readonly known: IsoDate
  /** Limits of zooming out. */
  readonly bounds: DayRange
  /** Folded ones included. */
  readonly lanes: readonly TimelineLane[]
  /** Silent companies that can stand in one lane, and those that do. */
  readonly foldable: readonly string[]
  readonly folded: readonly string[]
  /** Whether there were any events before filters. */
  readonly hasEvents: boolean
  /** Within the window, earliest first. */
  readonly changes: readonly StanceChange[]
  /** Companies with a period that could not be read and is not drawn. */
  readonly unread: readonly string[]
  /** Periods that had begun by the as-of day. */
  readonly periods: readonly Stance[]
  readonly nameOf: (id: string) => string
  /** Bands alone, close together: for a picture that has no room for more. */
  readonly isCompact?: boolean
}

export type TimelineTables = EventTables & Pick<Tables, 'stances' | 'companies'> & WithUnread

type TimelineChoices = {
  readonly lane: LaneKind
  readonly fold: 'silent' | 'none'
  /** The open period, whose company keeps its lane. */
  readonly period: string | null
}

/** Which periods and events stand in which lanes. The window is cut at the as-of day, so nothing later is known. */
export function selectStanceTimeline(
  tables: TimelineTables,
  lens: Lens,
  { lane: kind, fold, period }: TimelineChoices,
): StanceTimelineModel {
  const { asof, who } = lens
  const stances = stancesAsOf(tables.stances, asof)
  const earliest = recordStart(tables, asof)
  const shown = eventsShown(tables, lens, earliest)
  const { window } = shown
  const known = window.last < asof ? window.last : asof
  const names = new Map(
    [...tables.actors, ...tables.companies].map(({ id, name }) => [id, plainName(name)]),
  )
  // Who is searched for by name stands in front.
  const named = companiesNamed(shown.words.join(' '), tables.companies)
  const dealt = eventLanes(kind, shown.events, { ...tables, who })
  const isNamed = ({ id }: EventLane) => named.includes(id)
  const inOrder = [...dealt.filter(isNamed), ...dealt.filter((lane) => !isNamed(lane))]
  const lanes = inOrder.map((lane) => {
    const own = stances.filter(({ company }) => company === lane.id)
    const spans = stanceSpans(own, known).filter(
      ({ start, end }) => end > dayNumber(window.first) && start <= dayNumber(window.last),
    )
    const isCompany = tables.companies.some(({ id }) => id === lane.id)
    const isUnread = unreadStance(tables.unread ?? [], lane.id, known)
    const now = isUnread ? null : stanceInForce(own, lane.id, known)
    const isNotCoded =
      now === null &&
      !isUnread &&
      (own.some(({ from }) => onRecord(from, known)) ||
        !tables.stances.some(({ company }) => company === lane.id))
    return { ...lane, spans, isCompany, now, isNotCoded }
  })
  const drawn = stances.filter(({ company }) => lanes.some(({ id }) => id === company))
  const unread = lanes
    .filter(({ id }) => unreadStances(tables.unread ?? [], id, asof).length > 0)
    .map(({ id }) => id)
  const silent = lanes.filter(
    ({ id, isCompany, spans }) =>
      isCompany && !unread.includes(id) && isSilentThroughout(spans, known),
  )
  const opened = stances.flatMap(({ id, company }) => (id === period ? company : []))
  const foldables = foldable(
    silent.map(({ id }) => id),
    [...who, ...named, ...opened],
  )
  return {
    ...shown,
    kind,
    q: lens.q.trim(),
    asof,
    bounds: { first: earliest, last: window.last > asof ? window.last : asof },
    known,
    lanes,
    foldable: foldables,
    folded: fold === 'silent' ? foldables : [],
    hasEvents: tables.events.length > 0,
    changes: stanceChanges(drawn, window),
    unread,
    periods: drawn,
    nameOf: (id) => names.get(id) ?? id,
  }
}

/** Kept for what a page draws, and for what it says beside it; by nothing that does not decide it, such as what is open. */
export function stanceTimeline(
  tables: TimelineTables,
  lens: Lens,
  { lane, fold, period }: TimelineChoices,
): StanceTimelineModel {
  return keptTimeline(tables, lens, { lane, fold, period })
}

const keptTimeline = kept(selectStanceTimeline, 2)
