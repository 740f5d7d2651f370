import type { Dispute } from '#domain/schema/recordTables.ts'
import { count } from '#domain/words/words.ts'

/** `3 sides`. */
export const sidesWords = ({ positions }: Pick<Dispute, 'positions'>) =>
  count(positions.length, 'side', 'sides')

/** Every side of a dispute with the ids of its sources: `1. Not signed (the-new-york-times, reuters). 2. Declined (…)`. */
export const sidesInWords = ({ positions }: Pick<Dispute, 'positions'>): string =>
  positions
    .map(({ claim, evidence }, index) => {
      const sources = [...new Set(evidence.map(({ source }) => source))].join(', ')
      return `${index + 1}. ${claim} (${sources || 'no source in the table'}).`
    })
    .join(' ')

/** The side that the record follows and why, in the coder's words. */
export const followedWords = ({ resolution, hindsight }: Dispute): string =>
  resolution || (hindsight ? 'Resolved with hindsight' : '')

/** The disputes that name a record. Empty where sources agree, or where nothing was compared. */
export function disputesAbout(
  disputes: readonly Dispute[],
  table: string,
  id: string,
): readonly Dispute[] {
  return disputes.filter(({ about }) => about.some((one) => one.table === table && one.id === id))
}
