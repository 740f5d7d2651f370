import type { Tables } from '#domain/schema/tables.ts'
import type { Clock, Published } from './lens.ts'

/** On the day of the data everything was published. */
export const looksBack = <Some extends Clock>(
  clock: Some,
): clock is Some & { readonly published: Published } =>
  clock.asof < clock.version && clock.published !== null

/**
 * Tables as they are seen on a day. Evidence that was published later, and sentences that could only be written later,
 * are taken out of each row and put into its `hindsight`. So whatever shows a row shows nothing of later days unless it
 * shows the hindsight itself, which it has to mark.
 *
 * With `known`, what was published later is left out altogether: a row that rests on nothing else is dated by the day
 * on which the first of its sources was published, and so is not on record yet. Undated sources count for nothing then.
 *
 * The same tables where nobody looks back, or where the dates of the sources are not there.
 *
 * @see ../methods.md#two-clocks
 */
export function seenTables<Some extends Partial<Tables>>(tables: Some, clock: Clock): Some {
  return looksBack(clock) ? clock.published.see(tables, clock) : tables
}
