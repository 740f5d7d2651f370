import { WEIGHED_COLUMNS } from './weights.ts'

/**
 * Values of the record, as its tables write them, from 0 (farthest from review before release) to 1 (closest).
 * A value that is not listed says nothing either way. Halves only, so that sums are exact.
 */
type Scores = Readonly<Record<string, number>>

type ClosenessReading = {
  /** Id of a column of the comparison. */
  readonly column: string
  readonly scores: Scores
}

const TAKEN_PART = { signed: 1, partly: 0.5, declined: 0 }

const SCORES: Readonly<Record<(typeof WEIGHED_COLUMNS)[number], Scores>> = {
  stance: { cooperative: 1, compliant: 1, negotiating: 0.5, resistant: 0 },
  'pre-deployment-testing': {
    yes: 1,
    'agreement, models not named': 0.5,
    'no (tested after release)': 0,
    no: 0,
  },
  'open-weights': {
    no: 1,
    'no at the frontier': 1,
    'older models only': 0.5,
    partly: 0.5,
    mixed: 0.5,
    yes: 0,
  },
  'safety-framework': { yes: 1, 'none found': 0 },
  'position-licensing': {
    'for a release gate': 1,
    'mandatory evaluation, no release veto': 1,
    'for an industry-funded body under federal oversight': 0.5,
    'against licensing': 0,
    'opposed the May 2026 voluntary review draft': 0,
  },
  'position-open-weights': {
    'against exemption': 1,
    'against broad restrictions': 0,
    'against broad restrictions (later signer)': 0,
  },
  caisi: TAKEN_PART,
  'eo-14409': TAKEN_PART,
}

/** @see ../methods.md#closeness-by-the-readers-weights */
export const CLOSENESS_READINGS: readonly ClosenessReading[] = WEIGHED_COLUMNS.map((column) => ({
  column,
  scores: SCORES[column],
}))
