/** A reader's weight of each column, a whole number from 1 to 9. Columns without one do not count. */
export type Weights = Readonly<Record<string, number>>

export const MOST_WEIGHT = 9

/**
 * Ids of columns that may be weighed, in the order of the address. Not: preemption (about who makes the law), binding
 * acts (a government's), grades (given by an outside index).
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
