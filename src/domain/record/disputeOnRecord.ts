import { edtf, knownFrom, type IsoDate } from '#domain/days/edtf.ts'
import type { Dispute, OversightEvent } from '#domain/schema/recordTables.ts'

/**
 * Whether a dispute was on record as of a day: from the day on which a second position was taken, else from the
 * first event that it is about, else from the day of the data, since nothing says when it began.
 *
 * @param version the day of the data
 */
export function disputeOnRecord(
  { positions, laterSides = [], about }: Dispute,
  events: readonly Pick<OversightEvent, 'id' | 'date'>[],
  asof: IsoDate,
  version: IsoDate,
): boolean {
  if (asof >= version) return true
  const taken = [...positions, ...laterSides]
    .flatMap(({ asOf }) => (asOf === null ? [] : [firstDay(asOf)]))
    .toSorted()
  const happened = events
    .filter(({ id }) => about.some((one) => one.table === 'events' && one.id === id))
    .map(({ date }) => firstDay(date))
    .toSorted()
  return (taken[1] ?? happened[0] ?? version) <= asof
}

/** The record says so only by how its resolution begins. */
export const isOpenDispute = ({ resolution }: Dispute) =>
  /^(open|unresolved|not resolved)\b/i.test(resolution)

const firstDay = (date: string) => knownFrom(edtf(date))
