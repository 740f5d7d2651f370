/** A reader's weight of each column, a whole number from 1 to 9. Columns without one do not count. */
export type Weights = Readonly<Record<string, number>>

export const MOST_WEIGHT = 9

/**
 * Columns that a reader may weigh, by their ids, in the order in which an address has them. Not offered: preemption,
 * which is about who makes the law and not about review; binding acts, which are a government's; grades, which an
 * outside index gave.
 */
export const WEIGHED_COLUMNS = [
  'stance',
  'pre-deployment-testing',
  'open-weights',
  'safety-framework',
  'position-licensing',
  'position-open-weights',
  'caisi',
  'eo-14409',
] as const
