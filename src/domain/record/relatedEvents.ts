import { compareEdtf, dayNumber, edtf } from '#domain/days/edtf.ts'
import type { Dispute, OversightEvent } from '#domain/schema/recordTables.ts'

export type RelatedEvent = {
  readonly event: OversightEvent
  /** Ids of disputes that name both. */
  readonly disputes: readonly string[]
  /** Ids of actors that both name; empty where only a dispute relates them. */
  readonly actors: readonly string[]
}

/** Events further apart than this are related only by a dispute. */
const NEAR_DAYS = 30

/**
 * Events that a dispute names together with this one, then events that share an actor and may lie within 30 days
 * of it: most shared actors first, then by date. Symmetric: if one is related to another, so is the other to it.
 */
export function relatedEvents(
  event: OversightEvent,
  events: readonly OversightEvent[],
  disputes: readonly Dispute[],
): readonly RelatedEvent[] {
  const own = disputes.filter((dispute) => names(dispute, event.id))
  return events
    .filter(({ id }) => id !== event.id)
    .map((other) => ({
      event: other,
      disputes: own.filter((dispute) => names(dispute, other.id)).map(({ id }) => id),
      actors: isNear(event.date, other.date)
        ? other.actors.filter((actor) => event.actors.includes(actor))
        : [],
    }))
    .filter((related) => related.disputes.length > 0 || related.actors.length > 0)
    .toSorted(
      (a, b) =>
        b.disputes.length - a.disputes.length ||
        b.actors.length - a.actors.length ||
        compareEdtf(a.event.date, b.event.date),
    )
}

const names = ({ about }: Dispute, event: string) =>
  about.some(({ table, id }) => table === 'events' && id === event)

/** Whether two dates may lie within 30 days of each other. An open end reaches any day. */
function isNear(a: string, b: string): boolean {
  return gapDays(a, b) <= NEAR_DAYS && gapDays(b, a) <= NEAR_DAYS
}

/** Days from the latest possible day of one to the earliest of the other; negative where they may be the same. */
function gapDays(before: string, after: string): number {
  const [{ last }, { first }] = [edtf(before), edtf(after)]
  return last === null || first === null ? 0 : dayNumber(first) - dayNumber(last)
}
