import type { Dispute } from '#domain/schema/recordTables.ts'

/** The disputes that name a record. Empty where sources agree, or where nothing was compared. */
export function disputesAbout(
  disputes: readonly Dispute[],
  table: string,
  id: string,
): readonly Dispute[] {
  return disputes.filter(({ about }) => about.some((one) => one.table === table && one.id === id))
}
